using ArticleBot.Articles;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Direct;

/// <summary>
/// Joins the parts of one utterance: “A,” he said, “B.” in one sentence, and paragraphs of which each but the last leaves
/// its marks open.
/// </summary>
internal static class Utterances
{
    private const int LongestInsertion = 80;

    /// <summary>The attributions with the parts of an utterance joined; their order is kept.</summary>
    public static List<Attribution> Join(Article article, IEnumerable<(Attribution Attribution, QuotedRun Run)> parts)
    {
        var joined = new List<Attribution>();
        QuotedRun last = default;
        foreach (var (attribution, run) in parts)
        {
            if (joined is [.., var first] && first.Speaker == attribution.Speaker
                && (IsContinued(last, run) || IsSplit(article, first, attribution)))
                joined[^1] = Together(first, attribution);
            else
                joined.Add(attribution);
            last = run;
        }

        return joined;
    }

    private static bool IsContinued(QuotedRun last, QuotedRun run) =>
        !last.IsClosed && run.Paragraph == last.Paragraph + 1;

    // Between the parts stands only what says who speaks, between commas.
    private static bool IsSplit(Article article, Attribution first, Attribution second)
    {
        var (end, start) = (first.Spans[^1].End, second.Spans[0].Start);
        if (first is not { Kind: QuotationKind.Direct, Cue: { } cue } || second.Kind == QuotationKind.Indirect)
            return false;
        if (start - end > LongestInsertion || !TextSpan.Between(end, start).Contains(cue))
            return false;
        var between = article.Text.AsSpan(end, start - end);
        return article.Text[end - 1] is ',' && !between.ContainsAny('\n', '.', ';')
            && between.TrimEnd(" \u00a0\"“‘'").EndsWith(",", StringComparison.Ordinal);
    }

    private static Attribution Together(Attribution first, Attribution second) => first with
    {
        Spans = [.. first.Spans, .. second.Spans],
        Confidence = Math.Min(first.Confidence, second.Confidence),
        Mention = first.Mention ?? second.Mention,
        Cue = first.Cue ?? second.Cue,
        Others = first.Others.IsEmpty ? second.Others : first.Others,
        Inner = [.. first.Inner, .. second.Inner],
    };
}
