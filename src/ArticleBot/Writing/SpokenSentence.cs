using System.Buffers;
using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Writing;

/// <summary>Keeps the speaker of a sentence that is nothing but somebody's words, and does not say whose.</summary>
internal static class SpokenSentence
{
    private const double LeastConfidence = 0.8;

    // Quotation marks are the sentence's, and not the words'.
    private const double LeastShare = 0.85;

    private static readonly SearchValues<char> Marks = SearchValues.Create("“”\"«»„");

    /// <summary>The claim with the speaker and a colon before it; the claim itself where it names them, or nobody is known.</summary>
    /// <param name="claim">A sentence of an article, word for word.</param>
    /// <param name="quotations">Who said what.</param>
    public static Claim WithSpeaker(Claim claim, QuotationArchive quotations)
    {
        if (claim.Citations is not [{ Paragraph: > 0 } place] || place.Text != claim.Text || !MayBeSpoken(place))
            return claim;
        var attribution = quotations.Attributions(place.Article)
            .FirstOrDefault(each => each is { Kind: QuotationKind.Direct, Speaker: not null, Confidence: >= LeastConfidence }
                && IsClosed(each, place.Article.Text) && IsWhole(each, place.Span));
        if (attribution?.Speaker is not { } speaker || speaker.IsNamedIn(claim.Text))
            return claim;
        var name = speaker.Name;
        return claim with { Text = $"{char.ToUpperInvariant(name[0])}{name[1..]}: {claim.Text}" };
    }

    // Who said what in a book takes longer to read than an answer may.
    private static bool MayBeSpoken(Citation place) => place.Article.Text.Length <= ArticlePeople.LongestAtOnce
        && place.Article.TextOf(place.Article.Blocks[place.Paragraph]).AsSpan().ContainsAny(Marks);

    // Where no mark closes it, nobody knows where somebody's words end.
    private static bool IsClosed(Attribution attribution, string text)
    {
        var end = attribution.Spans[^1].End;
        return text.AsSpan(end - 1, Math.Min(2, text.Length - end + 1)).ContainsAny(Marks);
    }

    private static bool IsWhole(Attribution attribution, TextSpan sentence)
    {
        if (attribution.Cue is { } cue && sentence.Overlaps(cue) || attribution.Mention is { } mention && sentence.Overlaps(mention))
            return false;
        var said = attribution.Spans.Sum(span => Math.Max(0, Math.Min(span.End, sentence.End) - Math.Max(span.Start, sentence.Start)));
        return said >= LeastShare * sentence.Length;
    }
}
