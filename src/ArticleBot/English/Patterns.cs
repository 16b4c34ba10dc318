using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ArticleBot.English;

/// <summary>
/// Reads the patterns of English phrases: data files in the folder Patterns. A line “name: one | two words | thr(?:ee|ice)” holds a list of
/// words and phrases, in the order in which they are tried; a name may have several lines. A line “name = …” holds a regular expression;
/// an indented line goes on with it. In both, “{name}” stands for a list or an expression of the file, “{file/name}” for one of another
/// file and “{@file/class}” for the words of a class of <see cref="WordFile"/>; each counts as one group. A line that begins with # is a
/// comment.
/// </summary>
internal static partial class Patterns
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> Files = new(StringComparer.Ordinal);

    /// <summary>Builds a pattern; it is interpreted, since to compile one costs more than a short text takes to match.</summary>
    /// <param name="file">The name of its file without its ending.</param>
    /// <param name="name">Its name there.</param>
    /// <exception cref="InvalidOperationException">There is no such file or no such name in it.</exception>
    public static Regex Of(string file, string name) => new(TextOf(file, name), RegexOptions.CultureInvariant);

    /// <summary>The same for words of any length whose parts could be parted in very many ways: it never looks back, and may not hold what
    /// looks around.</summary>
    /// <inheritdoc cref="Of"/>
    public static Regex Linear(string file, string name) =>
        new(TextOf(file, name), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>The regular expression of a pattern or a list, with whatever it refers to.</summary>
    /// <inheritdoc cref="Of"/>
    public static string TextOf(string file, string name) => Entries(file).TryGetValue(name, out var text)
        ? Reference().Replace(text, reference => $"(?:{Referred(file, reference)})")
        : throw new InvalidOperationException($"The patterns {file} have none of the name {name}.");

    /// <summary>What a file holds, by name: the expressions as they stand there, the lists as alternatives.</summary>
    /// <param name="file">The name of the file without its ending.</param>
    internal static FrozenDictionary<string, string> Entries(string file) => Files.GetOrAdd(file, Read);

    private static string Referred(string file, Match reference)
    {
        var name = reference.Groups["name"].Value;
        if (reference.Groups["list"].Success)
            return string.Join('|', WordFile.Words(reference.Groups["list"].Value, name).Select(Regex.Escape));
        return TextOf(reference.Groups["file"] is { Success: true } other ? other.Value : file, name);
    }

    private static FrozenDictionary<string, string> Read(string file)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        var last = "";
        foreach (var line in WordFile.Lines($"{nameof(Patterns)}.{file}"))
        {
            if (Entry().Match(line) is not { Success: true } entry)
            {
                entries[last] += line.TrimStart();
                continue;
            }

            last = entry.Groups["name"].Value;
            var text = entry.Groups["text"].Value;
            if (entry.Groups["list"].Success)
                text = (entries.TryGetValue(last, out var before) ? before + "|" : "") + text.Replace(" | ", "|", StringComparison.Ordinal);
            entries[last] = text;
        }

        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^(?<name>[a-z][a-z0-9-]*)(?:(?<list>: )| = )(?<text>.*)$")]
    private static partial Regex Entry();

    // Not “\p{Lu}” and not “{2,3}”: a name begins with a small letter.
    [GeneratedRegex(@"\{(?:@(?<list>[a-z-]+)/|(?<file>[a-z][a-z-]*)/)?(?<name>[a-z][a-z0-9-]*)\}")]
    private static partial Regex Reference();
}
