using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Direct;
using ArticleBot.Quotations.People;
using ArticleBot.Quotations.Reported;

namespace ArticleBot.Quotations;

/// <summary>Finds who said what in an article. No model, no network: the same article always gives the same attributions.</summary>
public static class QuotationExtractor
{
    /// <summary>Every attribution of an article, ordered by where its words begin. It is read once as long as it is in use.</summary>
    public static ImmutableArray<Attribution> Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ArticleReading.Of(article).Attributions;
    }

    /// <summary>Every attribution of a read article, ordered by where its words begin.</summary>
    internal static ImmutableArray<Attribution> Extract(Reading reading)
    {
        var spoken = SpokenBlocks.Find(reading);
        var blocks = spoken.Select(attribution => attribution.Paragraph).ToHashSet();
        var letters = spoken.Where(attribution => attribution.Rule == Letters.ToEditor).Select(letter => letter.Paragraph).ToHashSet();
        var direct = DirectQuotations.Find(reading)
            .Where(attribution => IsTold(reading, attribution, blocks) || letters.Contains(attribution.Paragraph) && IsCited(attribution))
            .ToList();
        // “…”, tweeted Ann Lee: her name is not what she says.
        var speakers = direct.Where(attribution => attribution is { Cue: not null, Mention: not null })
            .ToLookup(attribution => attribution.Cue!.Value.Start, attribution => attribution.Mention!.Value.Start);
        var reported = ReportedStatements.Find(reading)
            .Where(attribution => !blocks.Contains(attribution.Paragraph))
            .Where(attribution => attribution.Cue is not { } cue || !speakers[cue.Start].Contains(attribution.Spans[0].Start));
        var all = spoken.Concat(direct).Concat(reported).Select(attribution => Stance.Of(reading, attribution));
        return [.. all.OrderBy(attribution => attribution.Spans[0].Start)];
    }

    // A letter to an editor answers what somebody else has said: “When Minister Ann Lee said “…”, I laughed.”
    private static bool IsCited(Attribution attribution) =>
        attribution is { Cue: not null, Speaker.Name: [var initial, ..] } && char.IsUpper(initial);

    // What a post or an answer quotes belongs to it; beside a picture or a byline stands who made it.
    private static bool IsTold(Reading reading, Attribution attribution, HashSet<int> blocks) =>
        !blocks.Contains(attribution.Paragraph) && reading.Article.Blocks[attribution.Paragraph].Kind switch
        {
            ParagraphKind.Furniture or ParagraphKind.Credit or ParagraphKind.Byline or ParagraphKind.Question => false,
            ParagraphKind.Caption => attribution.Cue is not null,
            _ => true,
        };
}
