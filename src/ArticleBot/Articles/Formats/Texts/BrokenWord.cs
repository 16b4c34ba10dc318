using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Articles.Formats.Texts;

/// <summary>Tells what became of a hyphen at the end of a text's line: it broke a word, or it is the word's own.</summary>
/// <param name="text">The whole text, which may have the word elsewhere.</param>
internal sealed partial class BrokenWord(string text)
{
    private const char SoftHyphen = '\u00AD';

    // Before these a hyphen stands for what a later word ends with.
    private static readonly Regex Suspending = Patterns.Of("endings", "suspending");

    private readonly Lazy<HashSet<string>> words =
        new(() => Word().Matches(text).Select(word => word.Value).ToHashSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>How a line goes on in the next one.</summary>
    public LineJoin JoinOf(string line, string next)
    {
        if (line.Length < 2 || next.Length == 0 || !char.IsLetterOrDigit(next[0]))
            return LineJoin.Space;
        if (line[^1] == SoftHyphen)
            return LineJoin.Whole;
        if (line[^1] is not ('-' or '\u2010') || !char.IsLetterOrDigit(line[^2]) || Suspending.IsMatch(next))
            return LineJoin.Space;
        var (head, tail) = (Last().Match(line[..^1]).Value, First().Match(next).Value);
        return char.IsLower(next[0]) && !words.Value.Contains($"{head}-{tail}")
            && (words.Value.Contains(head + tail) || Vocabulary.Has(head + tail)) ? LineJoin.WithoutHyphen : LineJoin.Whole;
    }

    [GeneratedRegex(@"\p{L}+(?:-\p{L}+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{L}{0,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex Last();

    [GeneratedRegex(@"^\p{L}{0,40}", RegexOptions.CultureInvariant)]
    private static partial Regex First();
}
