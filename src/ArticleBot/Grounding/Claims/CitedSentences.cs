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
    private const double Rounding = 1e-9;

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
        Weights(claim, Enumerable.Range(0, claim.Words.Length).Where(word => IsCounted(claim, word)));

    /// <summary>The sentences that have most of what a claim says beside a name: at least half of it, and nearly as much as the one that
    /// has most; none where the claim says nothing else or no sentence has that much.</summary>
    public static IReadOnlyList<(SourceArticle Source, TextSpan Span)> Beside(ClaimText claim, ClaimName name)
    {
        // Of a list of many names it is asked for each: what the name weighs is taken away.
        var own = Weights(claim, Enumerable.Range(name.First, name.End - name.First).Where(word => IsCounted(claim, word)));
        double WeightBeside((SourceArticle Source, int Start) sentence) =>
            claim.SentenceWeights.GetValueOrDefault(sentence) - own.GetValueOrDefault(sentence);

        var total = claim.Weight - claim.Words[name.First..name.End].Where(word => !word.Is(WordTraits.Function))
            .Sum(word => claim.Cited.WeightOf(word.Term));
        var least = Math.Max(LeastShare * total, NearlyMost * claim.SentenceWeights.Keys.Select(WeightBeside).DefaultIfEmpty().Max());
        return total < Rounding ? [] : [.. claim.Cited.Passages.SelectMany(passage => passage.Paragraph.Sentences
            .Where(sentence => WeightBeside((passage.Source, sentence.Span.Start)) >= least - Rounding)
            .Select(sentence => (passage.Source, sentence.Span)))];
    }

    private static bool IsCounted(ClaimText claim, int word) => !claim.Words[word].Is(WordTraits.Function);

    private static Dictionary<(SourceArticle Source, int Start), double> Weights(ClaimText claim, IEnumerable<int> counted)
    {
        var weights = new Dictionary<(SourceArticle, int), double>();
        foreach (var i in counted)
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
