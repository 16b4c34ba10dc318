using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Claims;

/// <summary>Narrows the passages that a claim cites to the sentences that carry it.</summary>
internal static class CitedSentences
{
    private const double LeastShare = 0.5;
    private const double NearlyMost = 0.8;

    public static ImmutableArray<Citation> Of(ClaimText claim) =>
        [.. claim.Cited.Passages.Select(passage =>
            new Citation(passage.Source.Article, passage.Paragraph.Number, Span(claim, passage.Source, passage.Paragraph)))];

    /// <summary>Whether a sentence has at least half as much of a claim as the one that has most of it.</summary>
    public static bool Carries(ClaimText claim, (SourceArticle Source, int Start) sentence)
    {
        var weights = claim.SentenceWeights;
        return weights.GetValueOrDefault(sentence) is > 0 and var own && own >= LeastShare * weights.Values.Max();
    }

    /// <summary>How much of a claim each sentence of the cited passages has; none for those that have nothing of it.</summary>
    public static Dictionary<(SourceArticle Source, int Start), double> Weights(ClaimText claim) =>
        Weights(claim, word => !claim.Words[word].Is(WordTraits.Function));

    /// <summary>The sentences that have most of what a claim says beside a name: at least half of it, and nearly as much as the one that
    /// has most; none where the claim says nothing else or no sentence has that much.</summary>
    public static IReadOnlyList<(SourceArticle Source, TextSpan Span)> Beside(ClaimText claim, ClaimName name)
    {
        bool IsBeside(int word) => !name.Holds(word) && !claim.Words[word].Is(WordTraits.Function);

        var weights = Weights(claim, IsBeside);
        var total = Enumerable.Range(0, claim.Words.Length).Where(IsBeside).Sum(word => claim.Cited.WeightOf(claim.Words[word].Term));
        var least = Math.Max(LeastShare * total, NearlyMost * weights.Values.DefaultIfEmpty().Max());
        return total == 0 ? [] : [.. claim.Cited.Passages.SelectMany(passage => passage.Paragraph.Sentences
            .Where(sentence => weights.GetValueOrDefault((passage.Source, sentence.Span.Start)) >= least)
            .Select(sentence => (passage.Source, sentence.Span)))];
    }

    private static Dictionary<(SourceArticle Source, int Start), double> Weights(ClaimText claim, Func<int, bool> counts)
    {
        var weights = new Dictionary<(SourceArticle, int), double>();
        foreach (var i in Enumerable.Range(0, claim.Words.Length).Where(counts))
        {
            var weight = claim.Cited.WeightOf(claim.Words[i].Term);
            foreach (var sentence in claim.Matches[i].Select(match => match.Sentence).Distinct())
                weights[sentence] = weights.GetValueOrDefault(sentence) + weight;
        }

        return weights;
    }

    // From the first to the last sentence that has at least half as much of the claim as the best one.
    private static TextSpan Span(ClaimText claim, SourceArticle source, Paragraph paragraph)
    {
        var weights = paragraph.Sentences.Select(sentence => claim.SentenceWeights.GetValueOrDefault((source, sentence.Span.Start)))
            .ToList();
        var best = weights.Max();
        if (best == 0)
            return paragraph.Span;
        var first = weights.FindIndex(weight => weight >= LeastShare * best);
        var last = weights.FindLastIndex(weight => weight >= LeastShare * best);
        return TextSpan.Between(paragraph.Sentences[first].Span.Start, paragraph.Sentences[last].Span.End);
    }
}
