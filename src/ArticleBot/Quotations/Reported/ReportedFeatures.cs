namespace ArticleBot.Quotations.Reported;

/// <summary>The features of one choice, each known by the hash of its name (FNV-1a, 64 bits), so that none is spelled out.</summary>
internal sealed partial class ReportedFeatures
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly List<ulong> keys = new(64);

    public ReadOnlySpan<ulong> Keys => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(keys);

    public static ulong KeyOf(string name) => Hash(Offset, name);

    public void Clear() => keys.Clear();

    /// <summary>Adds the feature named by the parts joined: a name, one value, and another after a bar.</summary>
    public void Add(string name, string value = "", string other = "")
    {
        var key = Hash(Hash(Offset, name), value);
        if (other.Length > 0)
            key = Hash(Hash(key, "|"), other);
        keys.Add(key);
        Named(key, name, value, other);
    }

    /// <summary>Told of each feature's name where weights are learned.</summary>
    partial void Named(ulong key, string name, string value, string other);

    private static ulong Hash(ulong start, string text)
    {
        foreach (var unit in text)
            start = (start ^ unit) * Prime;
        return start;
    }
}
