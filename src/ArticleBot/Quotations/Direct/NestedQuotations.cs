using System.Collections.Immutable;
using ArticleBot.Articles.Reading;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>Finds whom a quotation quotes itself: “He told me, ‘I will go,’” Ann Lee said.</summary>
internal static class NestedQuotations
{
    private const string Title = "Quotation\n\n";

    /// <summary>The quotations inside the words of a run that have a speaker of their own, one level deep.</summary>
    /// <param name="speaker">Who says the run; “I” inside is the same one.</param>
    public static ImmutableArray<Attribution> Find(Reading reading, QuotedRun run, Speaker? speaker)
    {
        var words = reading.Article.TextOf(run.Words);
        if (!words.AsSpan().ContainsAny("‘'\"“") || Read(words) is not { Runs.Count: > 0 } inner)
            return [];
        var shift = run.Words.Start - Title.Length;
        return
        [
            .. DirectQuotations.Parts(inner)
                .Where(part => part.Attribution is { Mention: not null, Cue: not null, Speaker: not null })
                .Select(part => Shift(part.Attribution, shift, run.Paragraph, Known(reading, part.Attribution, shift))),
        ];
    }

    // The words are read as a text of their own, which must come out unchanged for its places to hold.
    private static Reading? Read(string words)
    {
        var article = ArticleReader.Read("quotation", Title + words);
        return article.Text.Length == Title.Length + words.Length && article.Text.EndsWith(words, StringComparison.Ordinal)
            ? Reading.Of(article) : null;
    }

    // Whom the article means there, and if it does not tell, whom it knows by that name.
    private static Speaker Known(Reading reading, Attribution found, int shift)
    {
        var speaker = found.Speaker!;
        var at = reading.TokenFrom(found.Mention!.Value.Start + shift);
        if (reading.MentionAt(at) is { Kind: MentionKind.Person or MentionKind.Nominal } mention
            && reading.Cast.SpeakerOf(mention) is { } meant)
            return meant;
        return reading.Cast.Person(speaker.Name)?.ToSpeaker() ?? speaker;
    }

    private static Attribution Shift(Attribution found, int shift, int paragraph, Speaker speaker) => found with
    {
        Paragraph = paragraph,
        Spans = [.. found.Spans.Select(span => span with { Start = span.Start + shift })],
        Speaker = speaker,
        Mention = found.Mention is { } mention ? mention with { Start = mention.Start + shift } : null,
        Cue = found.Cue is { } cue ? cue with { Start = cue.Start + shift } : null,
        Rule = "nested",
    };
}
