namespace ArticleBot.Quotations.Names;

/// <summary>Reads the slice's word lists: lines of "class: words", and comments that begin with #.</summary>
internal static class WordLists
{
    /// <summary>The lines of the embedded list <paramref name="name"/>, in order.</summary>
    public static IEnumerable<(string Class, string[] Words)> Read(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream($"{typeof(WordLists).Namespace}.{name}")
            ?? throw new InvalidOperationException($"The word list {name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            yield return (line[..colon], line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
