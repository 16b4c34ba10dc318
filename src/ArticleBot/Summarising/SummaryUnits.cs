using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.English;

namespace ArticleBot.Summarising;

/// <summary>
/// Parts a paragraph into what a summary may show of it: its sentences, those that one quotation holds together, and none that speaks of
/// the article itself.
/// </summary>
internal static class SummaryUnits
{
    // What is longer is no sentence of a summary: its parts are shown one by one.
    private const int LongestQuotation = 320;

    private const int LongestMereVerdict = 40;

    // A dateline stands over the news, not further down.
    private const int DatelineReach = 6;

    private const char None = '\0';

    private static readonly Regex AboutText = Patterns.Of("asides", "about-text");
    private static readonly Regex Dateline = Patterns.Of("asides", "dateline");

    /// <summary>The stretches of a paragraph, in order.</summary>
    public static IEnumerable<TextSpan> Of(Article article, Paragraph paragraph)
    {
        var sentences = paragraph.Sentences;
        // The stop of “Wed.” or behind an agency may seem to end a sentence.
        var opens = paragraph.Span.Start
            + (paragraph.Number <= DatelineReach ? Dateline.Match(article.TextOf(paragraph)).Length : 0);
        for (var at = 0; at < sentences.Length; at++)
        {
            var start = sentences[at].Span.Start;
            at = LastOfQuotation(article, paragraph, at);
            var end = sentences[at].Span.End;
            var span = TextSpan.Between(Math.Min(Math.Max(start, opens), end), end);
            if (span.Length > 0 && !AboutText.IsMatch(article.TextOf(span)))
                yield return span;
        }
    }

    /// <summary>The same for a verdict; a short first sentence does not give it alone: “False. The lake is not for sale.”</summary>
    public static IEnumerable<TextSpan> OfVerdict(Article article, Paragraph paragraph) => Of(article, paragraph).ToList() switch
    {
        [var first, var second, ..] all when first.Length <= LongestMereVerdict =>
            all.Skip(2).Prepend(TextSpan.Between(first.Start, second.End)),
        var all => all,
    };

    // “It was empty. All of it,” she said: the sentences belong together, if a mark closes the words soon.
    private static int LastOfQuotation(Article article, Paragraph paragraph, int first)
    {
        var open = None;
        for (var at = first; at < paragraph.Sentences.Length; at++)
        {
            var sentence = paragraph.Sentences[at];
            if (sentence.Span.End - paragraph.Sentences[first].Span.Start > LongestQuotation)
                return first;
            for (var place = sentence.Span.Start; place < sentence.Span.End; place++)
                open = After(open, article.Text, place);
            if (open == None)
                return at;
        }

        return first;
    }

    // The mark that is open behind a place; an apostrophe opens nothing and closes nothing.
    private static char After(char open, string text, int at) => (open, text[at]) switch
    {
        (None, '“' or '"') => text[at],
        (None, '‘' or '\'') when (at == 0 || char.IsWhiteSpace(text[at - 1])) && char.IsLetter(text[at + 1 < text.Length ? at + 1 : at]) =>
            text[at],
        ('“', '”') or ('"', '"') => None,
        ('‘', '’') or ('\'', '\'') when at > 0 && text[at - 1] is '.' or ',' or '!' or '?' or '…' => None,
        _ => open,
    };
}
