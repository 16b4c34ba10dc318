using System.Collections.Immutable;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.People;

/// <summary>Finds who speaks together with a speaker: “Ann Lee and Bo Berg said”, “said Ann Lee and Bo Berg”.</summary>
internal static class Companions
{
    private const int Reach = 4;

    /// <summary>The others that are joined to a mention and share its verb; nobody where none is.</summary>
    /// <param name="mention">The first of those who speak.</param>
    /// <param name="cue">The token of the verb.</param>
    public static ImmutableArray<Speaker> Of(Reading reading, Mention mention, int cue)
    {
        var at = mention.End + 1;
        if (at >= reading.Tokens.Count || reading.Tokens[at - 1].Lower != "and" || reading.RunOf[at] >= 0)
            return [];
        if (reading.MentionAt[at] is not (>= 0 and var next))
            return [];
        var other = reading.Mentions[next];
        var isAnother = other is { Kind: MentionKind.Person, IsPossessive: false } && other.First == at && other.Member != mention.Member
            && reading.SentenceOf[at] == reading.SentenceOf[mention.First];
        if (!isAnother || mention.Kind == MentionKind.Pronoun)
            return [];
        var isBefore = cue >= other.End && cue - other.End < Reach && IsFree(reading, other.End, cue);
        return (isBefore || mention.First == cue + 1) && reading.Cast.SpeakerOf(other) is { } speaker ? [speaker] : [];
    }

    // Nothing but “have”, “also” stands between.
    private static bool IsFree(Reading reading, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (!FunctionWords.IsAuxiliary(reading.Tokens[at].Lower) && !FunctionWords.IsAdverb(reading.Tokens[at].Lower))
                return false;
        }

        return true;
    }
}
