using System.Collections.Immutable;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>Finds whom a quotation quotes itself: “He told me, ‘I will go,’” Ann Lee said.</summary>
internal static class NestedQuotations
{
    /// <summary>The quotations inside the words of a run that have a speaker of their own, one level deep.</summary>
    public static ImmutableArray<Attribution> Find(Reading reading, QuotedRun run)
    {
        if (!reading.Article.Text.AsSpan(run.Words.Start, run.Words.Length).ContainsAny("‘'\"“") || reading.Within(run) is not { } inner)
            return [];
        return
        [
            .. DirectQuotations.Parts(inner).Select(part => part.Attribution)
                .Where(found => found is { Mention: not null, Cue: not null, Speaker: not null })
                .Select(found => found with { Speaker = Known(reading, found), Rule = "nested" }),
        ];
    }

    // Whom the article means there, and if it does not tell, whom it knows by that name.
    private static Speaker Known(Reading reading, Attribution found)
    {
        var mention = reading.MentionAt(reading.TokenFrom(found.Mention!.Value.Start));
        if (mention is { Kind: MentionKind.Person or MentionKind.Nominal } && reading.Cast.SpeakerOf(mention) is { } meant)
            return meant;
        return reading.Cast.Person(found.Speaker!.Name)?.ToSpeaker() ?? found.Speaker;
    }
}
