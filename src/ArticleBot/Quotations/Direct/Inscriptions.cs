using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Cues;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>
/// Knows words that stand on something: “a banner over the door reads “…””, “a shirt with the words “…””. They are the thing's, and not
/// those of whoever holds it or is named next.
/// </summary>
internal static class Inscriptions
{
    private const int Reach = 8;

    private static readonly FrozenSet<string> Carriers = WordFile.Class("quoting", "carrier");
    private static readonly FrozenSet<string> Texts = WordFile.Class("quoting", "inscribed");
    private static readonly FrozenSet<string> Bears = WordFile.Class("quoting", "bearing");
    private static readonly FrozenSet<string> Joints = WordFile.Class("quoting", "inscription-joint");

    /// <summary>The thing that the words stand on, as their speaker; nobody where the article has no mention of it, and null where they
    /// stand on nothing.</summary>
    public static SpeakerChoice? Speaker(Reading reading, Surroundings around) =>
        Carrier(reading, around) is { } noun ? new SpeakerChoice(MemberAt(reading, noun), 1) : null;

    /// <summary>Whether the words tell which sign it is: a “Keep out” sign.</summary>
    public static bool NamesCarrier(Reading reading, Surroundings around)
    {
        var next = around.Last + 1;
        while (next < around.SentenceEnd && reading[next].Kind == TokenKind.Quote)
            next++;
        return next < around.SentenceEnd && IsCarrier(reading[next]) && reading[around.Last] is not { Text: "," or "." };
    }

    // The noun for what the words stand on.
    private static int? Carrier(Reading reading, Surroundings around)
    {
        var at = BeforeRuns(reading, around);
        if (reading[at].Text is ":" or ",")
            at--;
        if (at < around.SentenceStart)
            return null;
        if (IsCarrier(reading[at]))
            return at;
        if (Bears.Contains(reading[at].Lower))
            return Bearer(reading, at);
        return Texts.Contains(reading[at].Lower) ? Holder(reading, at, around.SentenceStart) : null;
    }

    // Before “A” in “A” and “B”: both stand on the same.
    private static int BeforeRuns(Reading reading, Surroundings around)
    {
        var at = around.BeforeMarks;
        while (at > around.SentenceStart && Joints.Contains(reading[at].Lower) && reading[at - 1].Kind == TokenKind.Quote)
        {
            at--;
            while (at >= around.SentenceStart && reading[at] is { IsQuoted: true } or { Kind: TokenKind.Quote })
                at--;
        }

        return at;
    }

    // “a sign that read”, “signs reading”, “a banner over the door reads”.
    private static int? Bearer(Reading reading, int verb)
    {
        var before = reading[verb - 1].Lower is "that" or "which" ? verb - 2 : verb - 1;
        if (IsCarrier(reading[before]) && reading.IsOneSentence(before, verb) && !BelongsToPerson(reading, before))
            return before;
        return SubjectFinder.Before(reading, verb) is { } subject && IsCarrier(reading[subject.Head]) ? subject.Head : null;
    }

    // “The man with the sign said”: he does.
    private static bool BelongsToPerson(Reading reading, int noun)
    {
        var first = reading.MentionAt(noun)?.First ?? noun;
        var of = reading[first - 1].IsPreposition ? first - 1 : first - 2;
        return reading[of].IsPreposition && reading[of - 1].IsPersonNoun && reading.IsOneSentence(of - 1, noun);
    }

    // “a shirt with the words”, “a banner across the road bearing the slogan”.
    private static int? Holder(Reading reading, int text, int start)
    {
        for (var at = text - 1; at >= Math.Max(start, text - Reach) && !reading[at].IsQuoted; at--)
        {
            if (IsCarrier(reading[at]))
                return at;
            if (reading[at] is { Kind: TokenKind.Mark } or { Cue.IsSpeech: true })
                return null;
        }

        return null;
    }

    private static int MemberAt(Reading reading, int noun) =>
        reading.MentionAt(noun) is { Kind: MentionKind.Nominal, Member: >= 0 } mention && mention.Head == noun ? mention.Member : -1;

    private static bool IsCarrier(Token token) => token.IsWord && (Carriers.Contains(token.Lower)
        || Carriers.Contains(Roles.Singular(token.Lower)) || (token.Lower is [.. var stem, 's'] && Carriers.Contains(stem)));
}
