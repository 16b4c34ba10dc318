using System.Collections.Frozen;

namespace ArticleBot.English;

/// <summary>Reads the lists of English words: data files in this folder, one entry a line; a line that begins with # is a
/// comment.</summary>
internal static class WordFile
{
    /// <summary>The lines of a file, in order.</summary>
    /// <param name="name">The file's name without its ending.</param>
    /// <exception cref="InvalidOperationException">There is no such file in the program.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream($"{typeof(WordFile).Namespace}.{name}.txt")
            ?? throw new InvalidOperationException($"The word list {name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>The words of each line.</summary>
    /// <param name="name">The file's name without its ending.</param>
    public static IEnumerable<string[]> Groups(string name) =>
        Lines(name).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The lines of a file of “class: words”, in order; a class may have several lines.</summary>
    /// <param name="name">The file's name without its ending.</param>
    public static IEnumerable<(string Class, string[] Words)> Classes(string name)
    {
        foreach (var line in Lines(name))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            yield return (line[..colon], line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>The words of one class.</summary>
    /// <param name="name">The file's name without its ending.</param>
    /// <param name="wordClass">The class.</param>
    public static FrozenSet<string> Class(string name, string wordClass) =>
        Classes(name).Where(line => line.Class == wordClass).SelectMany(line => line.Words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All words of a file without classes.</summary>
    /// <param name="name">The file's name without its ending.</param>
    public static FrozenSet<string> Set(string name) => Groups(name).SelectMany(words => words).ToFrozenSet(StringComparer.Ordinal);
}
