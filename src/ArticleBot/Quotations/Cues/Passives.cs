using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Cues;

/// <summary>Knows verbs in the passive: what is called something does not say it, nor does who is told something.</summary>
internal static class Passives
{
    private const int Reach = 40;

    // “told several times on Monday by the judge”
    private const int AgentReach = 8;

    private static readonly FrozenSet<string> Addressing = WordFile.Class("quoting", "addressing");
    private static readonly FrozenSet<string> Clauses = WordFile.Class("quoting", "told-clause");

    /// <summary>Whether it is a verb whose subject in the passive is whom somebody tells or asks: “he was told”.</summary>
    public static bool IsAddressing(CueWord word) => Addressing.Contains(word.Lemma);

    /// <summary>Whether the verb is done to its subject: “the illness is called “bird lung””, “Lee was told by the judge: “…””.</summary>
    public static bool IsPassive(Reading reading, int verb, CueWord word)
    {
        // Whoever is quoted speaks.
        var mayBe = word is { IsLabel: true, Lemma: not "quote" } || IsAddressing(word);
        if (!mayBe || word.IsBase || !word.MayBe(VerbForms.Participle))
            return false;
        var before = verb - 1;
        while (reading[before].IsAdverb && reading.IsOneSentence(before, verb))
            before--;
        if (!reading.IsOneSentence(before, verb))
            return false;
        // “He's told” may be what he has told.
        if (reading[before].IsPossessive && IsAddressing(word))
            return Teller(reading, verb) is not null;
        if (reading[before].IsPossessive)
            return reading.IsOneSentence(before - 1, verb) && FunctionWords.Contains(reading[before - 1].Lower);
        // After “has” and “had” a verb is active; after other auxiliaries a participle is passive.
        return reading[before] is { IsAuxiliary: true, Lower: not ['h', 'a', ..] };
    }

    /// <summary>Who does it: the mention after “by” in the sentence; null where none stands there.</summary>
    public static Mention? Agent(Reading reading, int verb)
    {
        for (var at = verb + 1; at - verb <= Reach && reading.IsOneSentence(at, verb); at++)
        {
            if (reading[at].IsQuoted)
                continue;
            if (reading[at] is { Lower: ";" } or { Cue.IsSpeech: true })
                return null;
            if (reading[at].Lower == "by")
                return MentionAfter(reading, at);
        }

        return null;
    }

    /// <summary>Who tells or asks: the mention after a “by” that belongs to the verb; null where none stands there.</summary>
    public static Mention? Teller(Reading reading, int verb)
    {
        for (var at = verb + 1; at - verb <= AgentReach && reading.IsOneSentence(at, verb); at++)
        {
            if (reading[at].IsQuoted)
                continue;
            if (reading[at].Lower == "by")
                return MentionAfter(reading, at);
            // “was told that it was built by Lee”
            if (OpensClause(reading[at]))
                return null;
        }

        return null;
    }

    /// <summary>Whether words in marks are what something is called by nobody in particular.</summary>
    public static bool IsName(Reading reading, Surroundings around)
    {
        var verb = around.First - 1;
        while (verb >= around.SentenceStart && reading[verb] is { Kind: TokenKind.Quote } or { Lower: "the" })
            verb--;
        if (verb <= around.SentenceStart || reading[around.First].IsDeterminer)
            return false;
        return reading[verb].Cue is { } word && IsPassive(reading, verb, word) && Agent(reading, verb) is null;
    }

    private static bool OpensClause(Token token) =>
        token is { Kind: TokenKind.Mark } or { IsAuxiliary: true } or { Cue.IsVerbal: true } || Clauses.Contains(token.Lower);

    private static Mention? MentionAfter(Reading reading, int by)
    {
        for (var at = by + 1; at <= by + 2 && reading.IsOneSentence(at, by); at++)
        {
            if (!reading[at].IsQuoted && reading.MentionAt(at) is { } found)
                return found;
        }

        return null;
    }
}
