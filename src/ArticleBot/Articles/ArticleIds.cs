using System.Collections.Immutable;

namespace ArticleBot.Articles;

/// <summary>The names that articles go by. No two articles of one answer have the same.</summary>
internal static class ArticleIds
{
    private const string Unnamed = "article";

    /// <summary>The id of a file: its name without its ending, on one line and without what cannot be seen.</summary>
    public static string Of(string name)
    {
        var stem = VisibleText.Of(Path.GetFileNameWithoutExtension(name));
        return stem.Length > 0 ? stem : VisibleText.Of(name) is { Length: > 0 } whole ? whole : Unnamed;
    }

    /// <summary>
    /// The id of each file, each once: of two files of one name both keep their endings, and if these are the same, the
    /// folders that tell them apart.
    /// </summary>
    public static ImmutableArray<string> Of(IReadOnlyList<string> paths)
    {
        var ids = paths.Select(path => Of(Path.GetFileName(path))).ToArray();
        if (ids.Length == 1)
            return [.. ids];
        Rename(ids, paths, path => VisibleText.Of(Path.GetFileName(path)), StringComparer.OrdinalIgnoreCase);
        Rename(ids, paths, WithFolder, StringComparer.Ordinal);
        return Numbered(ids);
    }

    private static void Rename(string[] ids, IReadOnlyList<string> paths, Func<string, string> way, StringComparer comparer)
    {
        var shared = ids.GroupBy(id => id, comparer).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(comparer);
        for (var i = 0; i < ids.Length; i++)
            ids[i] = shared.Contains(ids[i]) ? way(paths[i]) : ids[i];
    }

    private static string WithFolder(string path) =>
        VisibleText.Of(Path.Combine(Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))) ?? "", Path.GetFileName(path))
            .Replace('\\', '/'));

    // Names that differ in what cannot be seen only.
    private static ImmutableArray<string> Numbered(string[] ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < ids.Length; i++)
        {
            var (id, number) = (ids[i], 1);
            while (!seen.Add(ids[i]))
                ids[i] = $"{id} ({++number})";
        }

        return [.. ids];
    }
}
