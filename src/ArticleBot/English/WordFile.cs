using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;

namespace ArticleBot.English;

/// <summary>Reads the lists of English words: data files in this folder, one entry a line; a line that begins with # is a
/// comment.</summary>
internal static class WordFile
{
    private static readonly ConcurrentDictionary<string, ILookup<string, string[]>> ByClass = new(StringComparer.Ordinal);

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

    /// <summary>The words of one class, in order. “@article” among them stands for the words of that class of the same file,
    /// “@small-words/article” for those of another file's.</summary>
    /// <param name="name">The file's name without its ending.</param>
    /// <param name="wordClass">The class.</param>
    /// <exception cref="InvalidOperationException">The file has no such class.</exception>
    public static IEnumerable<string> Words(string name, string wordClass)
    {
        var classes = ByClass.GetOrAdd(name,
            static name => Classes(name).ToLookup(line => line.Class, line => line.Words, StringComparer.Ordinal));
        return classes.Contains(wordClass)
            ? classes[wordClass].SelectMany(words => words).SelectMany(word => word[0] == '@' ? Named(name, word[1..].Split('/')) : [word])
            : throw new InvalidOperationException($"The word list {name} has no class {wordClass}.");
    }

    /// <inheritdoc cref="Words"/>
    public static FrozenSet<string> Class(string name, string wordClass) => Words(name, wordClass).ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc cref="Words"/>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string name, string wordClass) =>
        Class(name, wordClass).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a class tells of each of its words: “half=0.5 double=2”.</summary>
    /// <inheritdoc cref="Words"/>
    public static FrozenDictionary<string, string> Pairs(string name, string wordClass) =>
        Words(name, wordClass).Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The number that a class tells of each of its words.</summary>
    /// <inheritdoc cref="Words"/>
    public static FrozenDictionary<string, decimal> Values(string name, string wordClass) => Pairs(name, wordClass)
        .ToFrozenDictionary(pair => pair.Key, pair => decimal.Parse(pair.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>All words of a file without classes.</summary>
    /// <param name="name">The file's name without its ending.</param>
    public static FrozenSet<string> Set(string name) => Groups(name).SelectMany(words => words).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> Named(string name, string[] reference) =>
        reference is [var file, var wordClass] ? Words(file, wordClass) : Words(name, reference[0]);
}
