using System.Collections.Immutable;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Lexicon;
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
        var isBefore = cue >= rest && cue - rest < Reach && IsFree(reading, rest, cue);
        var isAfter = mention.First == cue + 1 && (and == mention.End || EndsClause(reading, other.End));
        return isBefore || isAfter ? other : null;
    }

    // “Ann Lee, the mayor, and Bo Berg said”, where Bo Berg is known to speak: Ann Lee opens the clause.
    private static Mention? Before(Reading reading, Mention mention, int cue)
    {
        if (cue < mention.End || mention.Kind != MentionKind.Person || mention.First < 2)
            return null;
        var and = mention.First - 1;
        for (var at = and - 1; at >= 0 && and - at <= LongestInsertion + 1 && reading.SentenceOf[at] == reading.SentenceOf[and]; at--)
        {
            var first = reading.MentionAt[at] is >= 0 and var index ? reading.Mentions[index] : null;
            if (first is { Kind: MentionKind.Person } && first.End == at + 1 && OpensClause(reading, first)
                && SkipInsertion(reading, first.End) == and && IsJoined(reading, and, first, mention))
                return first;
        }

        return null;
    }

    private static bool OpensClause(Reading reading, Mention mention) =>
        mention.First == reading.FirstTokenOfSentence(reading.SentenceOf[mention.First])
            || reading.Tokens[mention.First - 1].Kind == TokenKind.Quote;

    private static bool IsJoined(Reading reading, int and, Mention one, Mention other) =>
        reading.Tokens[and].Lower == "and" && !one.IsPossessive && !other.IsPossessive && other.Member != one.Member
        && reading.RunOf[and] < 0 && reading.SentenceOf[one.First] == reading.SentenceOf[other.First];

    // A person, or “his deputy” where the article names the deputy.
    private static Mention? PersonAt(Reading reading, int at)
    {
        if (at >= reading.Tokens.Count || reading.RunOf[at] >= 0 || reading.MentionAt[at] is not (>= 0 and var index))
            return null;
        var other = reading.Mentions[index];
        var isPerson = other.Kind == MentionKind.Person
            || other.Kind == MentionKind.Nominal && other.Member >= 0 && reading.Cast.Members[other.Member].Kind == MentionKind.Person;
        return isPerson && other.First == at ? other : null;
    }

    // Past “, the mayor,” and “, who grows pears,”.
    private static int SkipInsertion(Reading reading, int at)
    {
        if (at >= reading.Tokens.Count || !reading.Tokens[at].Is(','))
            return at;
        var end = Math.Min(at + LongestInsertion + 1, reading.FirstTokenOfSentence(reading.SentenceOf[at] + 1));
        for (var close = at + 2; close < end; close++)
        {
            if (reading.RunOf[close] >= 0)
                return at;
            if (reading.Tokens[close].Is(','))
                return close + 1;
        }

        return at;
    }

    private static bool EndsClause(Reading reading, int at) =>
        at >= reading.Tokens.Count || reading.Tokens[at].Kind == TokenKind.Mark || reading.SentenceOf[at] != reading.SentenceOf[at - 1];

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
