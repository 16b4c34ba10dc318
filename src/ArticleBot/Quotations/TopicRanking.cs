using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Language;
using ArticleBot.Meaning;
using ArticleBot.Retrieval;

namespace ArticleBot.Quotations;

/// <summary>Ranks quotations by a topic: the words they share with it, how well their paragraph fits it, and how alike they are to
/// it.</summary>
internal static class TopicRanking
{
    private const int Passages = 200;

    public static ImmutableArray<Quotation> Rank(ImmutableArray<Quotation> quotations, PassageIndex index, string wanted,
        QuestionLikeness? likeness)
    {
        // Nothing is about Peters where the articles have Peterson alone, however alike the words are.
        if (LikeNames.Without(wanted, index.Articles) is not { } topic)
            return [];
        var passages = index.Search(topic, Passages);
        var best = passages.Length == 0 ? 1 : passages[0].Score;
        var scores = passages.ToDictionary(passage => (passage.Article, passage.Paragraph.Number), passage => passage.Score / best);
        var terms = ContentTerms.Of(topic);
        return
        [
            .. quotations
                .Select(quotation => (Quotation: quotation, Score: Score(quotation, terms, scores) + Relevance(quotation, likeness)))
                .Where(ranked => ranked.Score > 0)
                .OrderByDescending(ranked => ranked.Score)
                .Select(ranked => ranked.Quotation),
        ];
    }

    // A paragraph may be about the topic while the quotation in it is not: its own words count most.
    private static double Score(Quotation quotation, HashSet<string> topic, Dictionary<(Article Article, int Number), double> scores)
    {
        var own = topic.Count == 0 ? 0 : (double)ContentTerms.Of(quotation.Words).Count(topic.Contains) / topic.Count;
        var paragraph = scores.GetValueOrDefault((quotation.Article, quotation.Attribution.Paragraph));
        return own > 0 || paragraph > 0.3 ? own + 0.4 * paragraph : 0;
    }

    // As much as the paragraph, and less than the words.
    private static double Relevance(Quotation quotation, QuestionLikeness? likeness) =>
        0.4 * (likeness?.Relevance(quotation.Article, quotation.Attribution.Spans[0].Start) ?? 0);
}
