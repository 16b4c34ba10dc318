using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Grounding.Sources;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>How far a statement reaches beyond the words that are known for it.</summary>
internal static class StatementReach
{
    /// <summary>
    /// The statement's words; where they follow their cue in its sentence, all of the clause that it takes: “told the media that the case
    /// is ‘unrelated’ to those in Beijing”.
    /// </summary>
    public static ImmutableArray<TextSpan> Of(SourceArticle source, Attribution statement)
    {
        var (first, last) = (statement.Spans[0], statement.Spans[^1]);
        if (statement.Cue is { } after && after.Start >= last.End)
            return [.. statement.Spans, .. UpTo(source, last, statement.Mention is { } own && own.Start < after.Start ? own : after)];
        if (statement.Cue is not { } cue || cue.End > first.Start)
            return statement.Spans;
        if (!source.IsInSentenceOf(WordAt(source, first.Start), WordAt(source, cue.Start)))
            return statement.Spans;
        var (end, lastWord) = (source.WordFrom(last.End), WordAt(source, last.Start));
        while (source.IsInSentenceOf(lastWord, end) && !source.Words[end].IsAfterMark)
            end++;
        return [.. statement.Spans[..^1], TextSpan.Between(last.Start, Math.Max(last.End, source.Words[end - 1].End)),
            TextSpan.Between(cue.End, first.Start)];
    }

    // “‘The people aren't buying’ impeachment, Trump said”
    private static ImmutableArray<TextSpan> UpTo(SourceArticle source, TextSpan last, TextSpan speaker) =>
        speaker.Start > last.End && source.IsInSentenceOf(WordAt(source, last.Start), WordAt(source, speaker.Start))
            ? [TextSpan.Between(last.End, speaker.Start)] : [];

    private static int WordAt(SourceArticle source, int position) => Math.Min(source.WordFrom(position), source.Words.Length - 1);
}
