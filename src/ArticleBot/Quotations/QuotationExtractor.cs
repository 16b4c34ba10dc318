using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Quotations.Direct;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Reported;

namespace ArticleBot.Quotations;

/// <summary>Finds who said what in an article. No model, no network: the same article always gives the same attributions.</summary>
public static class QuotationExtractor
{
    /// <summary>Every attribution of an article, ordered by where its words begin.</summary>
    public static ImmutableArray<Attribution> Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var reading = Reading.Of(article);
        var direct = DirectQuotations.Find(reading);
        // “…”, tweeted Ann Lee: her name is not what she says.
        var speakers = direct.Where(attribution => attribution is { Cue: not null, Mention: not null }).ToLookup(attribution => attribution.Cue!.Value.Start, attribution => attribution.Mention!.Value.Start);
        var reported = ReportedStatements.Find(reading).Where(attribution => attribution.Cue is not { } cue || !speakers[cue.Start].Contains(attribution.Spans[0].Start));
        return [.. direct.Concat(reported).OrderBy(attribution => attribution.Spans[0].Start)];
    }
}
