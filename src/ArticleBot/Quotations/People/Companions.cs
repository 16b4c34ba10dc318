using System.Collections.Immutable;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.People;

/// <summary>
/// Finds who speaks together with a speaker: “Ann Lee and Bo Berg said”, “Ann Lee, the mayor, and Bo Berg said”, “said Ann Lee and Bo
/// Berg”.
/// </summary>
internal static class Companions
{
    private const int Reach = 4;
    private const int LongestInsertion = 10;

    /// <summary>The others that are joined to a mention and share its verb; nobody where none is.</summary>
    /// <param name="mention">One of those who speak.</param>
    /// <param name="cue">The token of the verb.</param>
    public static ImmutableArray<Speaker> Of(Reading reading, Mention mention, int cue)
    {
        if (mention.Kind == MentionKind.Pronoun)
            return [];
        var other = After(reading, mention, cue) ?? Before(reading, mention, cue);
        return other is not null && reading.Cast.SpeakerOf(other) is { } speaker ? [speaker] : [];
    }

    private static Mention? After(Reading reading, Mention mention, int cue)
    {
        var and = SkipInsertion(reading, mention.End);
        if (PersonAt(reading, and + 1) is not { } other || !IsJoined(reading, and, mention, other))
            return null;
        var rest = SkipInsertion(reading, other.End);
        if (cue - rest is >= 0 and < Reach && IsFree(reading, rest, cue))
            return other;
        var isInverted = mention.First == cue + 1;
        return isInverted && (and == mention.End || EndsClause(reading, other.End)) ? other : null;
    }

    // “Ann Lee, the mayor, and Bo Berg said”, where Bo Berg is known to speak: Ann Lee opens the clause.
    private static Mention? Before(Reading reading, Mention mention, int cue)
    {
        if (cue < mention.End || mention is not { Kind: MentionKind.Person, First: >= 2 })
            return null;
        var and = mention.First - 1;
        for (var at = and - 1; and - at <= LongestInsertion + 1 && reading.IsOneSentence(at, and); at--)
        {
            if (reading.MentionAt(at) is { Kind: MentionKind.Person } first && first.End == at + 1
                && OpensPair(reading, first, and) && IsJoined(reading, and, first, mention))
                return first;
        }

        return null;
    }

    // Opens its clause, and nothing but an insertion stands before the “and”.
    private static bool OpensPair(Reading reading, Mention mention, int and)
    {
        var opensClause = reading[mention.First - 1].Kind == TokenKind.Quote || !reading.IsOneSentence(mention.First - 1, mention.First);
        return opensClause && SkipInsertion(reading, mention.End) == and;
    }

    private static bool IsJoined(Reading reading, int and, Mention one, Mention other)
    {
        var areOwners = (one, other) is ({ IsPossessive: true }, _) or (_, { IsPossessive: true });
        if (areOwners || one.Member == other.Member)
            return false;
        return reading[and] is { Lower: "and", IsQuoted: false } && reading.IsOneSentence(one.First, other.First);
    }

    // A person, or “his deputy” where the article names the deputy.
    private static Mention? PersonAt(Reading reading, int at)
    {
        if (reading[at].IsQuoted || reading.MentionFrom(at) is not { } other)
            return null;
        return other.Kind switch
        {
            MentionKind.Person => other,
            MentionKind.Nominal => reading.Cast.Of(other) is { Kind: MentionKind.Person } ? other : null,
            _ => null,
        };
    }

    // Past “, the mayor,” and “, who grows pears,”.
    private static int SkipInsertion(Reading reading, int at)
    {
        if (!reading[at].Is(','))
            return at;
        var end = Math.Min(at + LongestInsertion + 1, reading.FirstTokenOfSentence(reading[at].Sentence + 1));
        for (var close = at + 2; close < end; close++)
        {
            if (reading[close].IsQuoted)
                return at;
            if (reading[close].Is(','))
                return close + 1;
        }

        return at;
    }

    private static bool EndsClause(Reading reading, int at) =>
        reading[at].Kind == TokenKind.Mark || !reading.IsOneSentence(at - 1, at);

    // Nothing but “have”, “also” stands between.
    private static bool IsFree(Reading reading, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (!reading[at].IsAuxiliaryOrAdverb)
                return false;
        }

        return true;
    }
}
