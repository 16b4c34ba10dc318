using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Sources;

/// <summary>Narrows the passages that a claim cites to the sentences that carry it.</summary>
internal static class CitedSentences
{
    private const double LeastShare = 0.5;

    public static ImmutableArray<Citation> Of(ClaimText claim) =>
        [.. claim.Cited.Passages.Select(passage => new Citation(passage.Source.Article, passage.Paragraph.Number, Span(claim, passage.Source, passage.Paragraph)))];

    /// <summary>Whether a sentence has at least half as much of a claim as the one that has most of it.</summary>
    public static bool Carries(ClaimText claim, (SourceArticle Source, int Start) sentence)
    {
        var (own, best) = (0.0, 0.0);
        foreach (var (source, paragraph) in claim.Cited.Passages)
        {
            foreach (var other in paragraph.Sentences)
            {
                var weight = Weight(claim, source, other);
                best = Math.Max(best, weight);
                if ((source, other.Span.Start) == sentence)
                    own = weight;
            }
        }

        return own > 0 && own >= LeastShare * best;
    }

    // From the first to the last sentence that has at least half as much of the claim as the best one.
    private static TextSpan Span(ClaimText claim, SourceArticle source, Paragraph paragraph)
    {
        var weights = paragraph.Sentences.Select(sentence => Weight(claim, source, sentence)).ToList();
        var best = weights.Max();
        if (best == 0)
            return paragraph.Span;
        var first = weights.FindIndex(weight => weight >= LeastShare * best);
        var last = weights.FindLastIndex(weight => weight >= LeastShare * best);
        return TextSpan.Between(paragraph.Sentences[first].Span.Start, paragraph.Sentences[last].Span.End);
    }

    private static double Weight(ClaimText claim, SourceArticle source, Sentence sentence)
    {
        var weight = 0.0;
        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (!claim.Words[i].Is(WordTraits.Function) && claim.Matches[i].Any(match => match.Source == source && match.Source.SentenceOf[match.Position] == sentence.Span.Start))
                weight += claim.Cited.WeightOf(claim.Words[i].Term);
        }

        return weight;
    }
}
