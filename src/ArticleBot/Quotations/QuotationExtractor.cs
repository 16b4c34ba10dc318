using System.Collections.Immutable;
using ArticleBot.Articles;

namespace ArticleBot.Quotations;

/// <summary>Finds who said what in an article. No model, no network: the same article always gives the same attributions.</summary>
public static class QuotationExtractor
{
    /// <summary>Every attribution of an article, ordered by where its words begin.</summary>
    public static ImmutableArray<Attribution> Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var reading = Reading.Of(article);
        return [.. DirectQuotations.Find(reading).Concat(ReportedStatements.Find(reading)).OrderBy(attribution => attribution.Spans[0].Start)];
    }
}
