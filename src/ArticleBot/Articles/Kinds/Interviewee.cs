using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ArticleBot.Articles.Formats;
using ArticleBot.English;

namespace ArticleBot.Articles.Kinds;

/// <summary>Finds who is asked in an interview whose answers bear no name.</summary>
internal static partial class Interviewee
{
    // “Meet Ben Okoro”, “We met Ben Okoro”, “We asked Ben Okoro to …”, “… spoke to Ben Okoro”
    private static readonly Regex Introduction = Patterns.Of("genres", "introduction");

    // “Ben Okoro has hung from 300 bridges.”, “Ben Okoro, 38, hangs from bridges.”
    private static readonly Regex Opens = Patterns.Of("genres", "opens");

    private static readonly FrozenSet<string> Titles =
        WordFile.Words("roles", "title").Concat(WordFile.Words("roles", "courtesy")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const int FewestMentions = 2;
    private const int LongestOpening = 20;
    private const int MostNames = 50;

    /// <summary>The name in full; null where the text does not tell.</summary>
    /// <param name="first">The block of the first question.</param>
    public static string? Of(IReadOnlyList<BlockText> blocks, int first)
    {
        var opening = blocks.Take(Math.Clamp(first, 0, LongestOpening)).Where(block => block.Kind != ParagraphKind.Byline)
            .Select(block => block.Text).ToList();
        return opening.Select(words => Introduction.Match(words)).FirstOrDefault(match => match.Success)?.Groups["name"].Value
            ?? Subject(opening);
    }

    // Whom the text before the first question names in full, and names again.
    private static string? Subject(List<string> opening) => opening
        .SelectMany(Names).Distinct(StringComparer.Ordinal).Take(MostNames)
        .FirstOrDefault(name => opening.Sum(words => Count(words, name[(name.LastIndexOf(' ') + 1)..])) >= FewestMentions)
        ?? opening.SelectMany(words => Opens.Matches(words)).FirstOrDefault()?.Groups["name"].Value
        ?? OnlyName(opening);

    // “… Ben Okoro answers our questions.”
    private static string? OnlyName(List<string> opening) =>
        opening.SelectMany(Names).Distinct(StringComparer.Ordinal).Take(2).ToList() is [var only] ? only : null;

    // “Dr Lin Zhao” is Lin Zhao.
    private static IEnumerable<string> Names(string words)
    {
        var match = Name().Match(words);
        while (match.Success)
        {
            var first = match.Value[..match.Value.IndexOf(' ', StringComparison.Ordinal)];
            var isTitle = Titles.Contains(first);
            if (!isTitle)
                yield return match.Value;
            match = Name().Match(words, match.Index + (isTitle ? first : match.Value).Length);
        }
    }

    private static int Count(string words, string name) => words.AsSpan().Count(name);

    // “the tower at Sker Point” is a place.
    [GeneratedRegex(
        @"(?<!\b(?:at|in|near|from) )\b\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\.)? \p{Lu}\p{Ll}[\p{L}'’-]*\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
