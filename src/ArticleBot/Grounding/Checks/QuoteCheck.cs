using ArticleBot.Articles;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks;

/// <summary>Everything in quotation marks stands word for word in a cited passage, and the one who is said to have said it did.</summary>
internal static class QuoteCheck
{
    public static Finding? Find(ClaimText claim)
    {
        foreach (var quote in claim.Quotes)
        {
            var words = claim.Text.Substring(quote.Start, quote.Length);
            var places = Places(claim.Cited, words).ToList();
            if (places.Count == 0)
                return new Finding(Verdict.QuoteNotFound, words);
            if (ClaimSpeaker.SpeakerOf(claim, quote) is
                { } speaker && !places.Exists(place => ClaimSpeaker.MaySay(speaker, place.Source, place.Span)))
                return new Finding(Verdict.WrongSpeaker, claim.Slice(speaker.First, speaker.End - 1));
        }

        return null;
    }

    private static IEnumerable<(SourceArticle Source, TextSpan Span)> Places(CitedPassages cited, string words)
    {
        foreach (var (source, paragraph) in cited.Passages)
        {
            if (QuotedWords.Locate(words, source.Article.Text, paragraph.Span) is { } span)
                yield return (source, span);
        }
    }
}
