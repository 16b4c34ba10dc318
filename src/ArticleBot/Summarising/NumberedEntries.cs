using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.English;

namespace ArticleBot.Summarising;

/// <summary>The entries of a list whose numbers stand in the running text: “1. Shut the curtains. Close them before nine.”</summary>
internal sealed class NumberedEntries
{
    private const int Fewest = 3;
    private const int LongestHeading = 80;

    private static readonly Regex Number = Patterns.Of("asides", "entry-number");

    private readonly Article article;
    private readonly FrozenSet<int> entries;

    private NumberedEntries(Article article, FrozenSet<int> entries) => (this.article, this.entries) = (article, entries);

    /// <summary>The entries of an article, none where their numbers do not follow one another.</summary>
    public static NumberedEntries Of(Article article)
    {
        var numbered = article.Paragraphs.Where(paragraph => paragraph.IsBody)
            .Select(paragraph => (paragraph.Number, Match: Number.Match(article.TextOf(paragraph)))).Where(pair => pair.Match.Success)
            .Select(pair => (pair.Number, Value: int.Parse(pair.Match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture))).ToList();
        var steps = numbered.Zip(numbered.Skip(1), (one, other) => other.Value - one.Value).Distinct().ToList();
        var follow = numbered.Count >= Fewest && steps is [1 or -1];
        return new NumberedEntries(article, follow ? numbered.Select(pair => pair.Number).ToFrozenSet() : []);
    }

    /// <summary>Whether a paragraph begins an entry, and the short sentence that names the entry where more is said of it there.</summary>
    public (bool IsEntry, string? Words) HeadingOf(Paragraph paragraph)
    {
        var isEntry = entries.Contains(paragraph.Number);
        var named = isEntry && paragraph.Sentences is [var name, _, ..] && name.Span.Length <= LongestHeading;
        return (isEntry, named ? article.TextOf(paragraph.Sentences[0]).TrimEnd('.') : null);
    }
}
