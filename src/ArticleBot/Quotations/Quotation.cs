using ArticleBot.Articles;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Quotations;

/// <summary>An attribution with the article that it stands in.</summary>
/// <param name="Article">The article.</param>
/// <param name="Attribution">Who said what in it.</param>
public sealed record Quotation(Article Article, Attribution Attribution)
{
    /// <summary>The words, marks left out; where they are split, the parts are joined by “ … ”.</summary>
    public string Words => string.Join(" … ", Attribution.Spans.Select(Article.TextOf));

    /// <summary>What stands before the words where they are not simply quoted: “(reported, denied) ”, “(post) ”, or nothing.</summary>
    public string Label
    {
        get
        {
            string?[] parts =
            [
                Attribution.Kind switch
                {
                    QuotationKind.Indirect => "reported",
                    QuotationKind.Post => "post",
                    QuotationKind.Answer => "answer",
                    QuotationKind.Question => "question",
                    _ => null,
                },
                Attribution.Polarity == Polarity.Denied ? "denied" : null,
                Attribution is { Modality: Modality.Stated } or { Kind: QuotationKind.Question }
                    ? null : Attribution.Modality.ToString().ToLowerInvariant(),
            ];
            var known = parts.OfType<string>().ToList();
            return known.Count == 0 ? "" : $"({string.Join(", ", known)}) ";
        }
    }

    /// <summary>
    /// The words as printed: a direct quotation with its marks, a mixed one from its cue on, a post or an answer without, a reported one
    /// as it stands, or from
    /// the denial on where the speaker denies it, refuses it or has not said it.
    /// </summary>
    public string AsPrinted => Attribution.Kind switch
    {
        QuotationKind.Direct => string.Join(" … ", Attribution.Spans.Select(span => Article.TextOf(WithMarks(span)))),
        QuotationKind.Post or QuotationKind.Answer or QuotationKind.Question => Words,
        QuotationKind.Mixed => Article.TextOf(FromCue(WithMarks(Attribution.Spans[0], Attribution.Spans[^1]))),
        _ => DenialBefore(Attribution.Spans[0]) is { } start ? Article.TextOf(TextSpan.Between(start, Attribution.Spans[^1].End)) : Words,
    };

    private TextSpan WithMarks(TextSpan span) => WithMarks(span, span);

    private TextSpan WithMarks(TextSpan first, TextSpan last)
    {
        var paragraph = Article.Blocks[Article.ParagraphAt(first.Start)].Span;
        var (start, end) = (first.Start, last.End);
        while (start > paragraph.Start && IsMark(Article.Text[start - 1]))
            start--;
        while (end < Article.Text.Length && IsMark(Article.Text[end]))
            end++;
        return TextSpan.Between(start, end);
    }

    private static bool IsMark(char unit) => unit is '"' or '“' or '”' or '‘' or '’' or '\'' or '„' or '«' or '»';

    private TextSpan FromCue(TextSpan words) =>
        CueBefore(words) is { } cue ? TextSpan.Between(DenialBefore(words) ?? cue.Start, words.End) : words;

    private int? DenialBefore(TextSpan words) => CueBefore(words) is { } cue ? Denial.StartOf(Article, cue) : null;

    private TextSpan? CueBefore(TextSpan words) =>
        Attribution.Cue is { } cue && cue.Start < words.Start && Article.ParagraphAt(cue.Start) == Article.ParagraphAt(words.Start)
            ? cue : null;
}
