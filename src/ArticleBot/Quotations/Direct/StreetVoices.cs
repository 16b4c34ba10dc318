using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>Finds what people say who were asked in the street, each a paragraph in marks below “Ann Lee, 34, nurse”.</summary>
internal static partial class StreetVoices
{
    // One name above one quotation may be a heading.
    private const int FewestVoices = 2;

    /// <summary>An attribution for each such paragraph, in order; none where there is only one.</summary>
    public static List<Attribution> Find(Reading reading)
    {
        var found = new List<Attribution>();
        for (var number = 1; number + 1 < reading.Article.Blocks.Length; number++)
        {
            var words = reading.Article.Blocks[number + 1];
            if (words.Kind != ParagraphKind.Body || !IsAllQuoted(reading, words.Number)
                || Named().Match(reading.Article.TextOf(reading.Article.Blocks[number])) is not { Success: true } above)
                continue;
            var speaker = new Speaker(above.Groups["by"].Value, above.Groups["role"].Value is { Length: > 0 } role ? role : null);
            SpokenBlocks.Add(words.Number, words.Span, speaker, QuotationKind.Direct, found);
        }

        return found.Count < FewestVoices ? [] : found;
    }

    private static bool IsAllQuoted(Reading reading, int number) =>
        reading.AnyIn(number, _ => true) && !reading.AnyIn(number, token => token.Kind != TokenKind.Quote && !token.IsQuoted);

    [GeneratedRegex(
        "^(?<by>" + SignedViews.FullName + @"),(?: \d{1,3}(?:,|$))?(?: (?<role>\p{L}[\p{L}\p{N} ,'’/-]{1,60}))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
