namespace ArticleBot.Quotations.Reported;

/// <summary>The features of one choice, each known by the hash of its name (FNV-1a, 64 bits), so that none is spelled out.</summary>
/// <param name="names">Takes each feature's name by its hash where weights are learned; null elsewhere.</param>
internal sealed class ReportedFeatures(IDictionary<ulong, string>? names = null)
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
        if (names is not null)
            names.TryAdd(key, other.Length > 0 ? $"{name}{value}|{other}" : name + value);
    }

    private static ulong Hash(ulong start, string text)
    {
        foreach (var unit in text)
            start = (start ^ unit) * Prime;
        return start;
    }
}
