namespace ArticleBot;

/// <summary>Reads weights that a command has written: a data file beside its owner, fields parted by tabs, under a row of
/// headings.</summary>
internal static class WeightTable
{
    /// <summary>The rows without the headings.</summary>
    /// <param name="owner">The type that the file belongs to; it lies in the type's folder.</param>
    /// <param name="file">The file's name.</param>
    public static string[][] Read(Type owner, string file)
    {
        using var rows = new StreamReader(owner.Assembly.GetManifestResourceStream($"{owner.Namespace}.{file}")!);
        return [.. rows.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split('\t'))];
    }
}
