using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Cues;

/// <summary>Knows verbs of calling in the passive: what is called something does not say it.</summary>
internal static class Passives
{
    private const int Reach = 40;

    /// <summary>Whether the verb is done to its subject: “the illness is called “bird lung””.</summary>
    public static bool IsPassive(Reading reading, int verb, CueWord word)
    {
        // Whoever is quoted speaks.
        if (word is not { IsLabel: true, IsBase: false, Lemma: not "quote" } || !word.MayBe(VerbForms.Participle))
            return false;
        var before = verb - 1;
        while (reading[before].IsAdverb && reading.IsOneSentence(before, verb))
            before--;
        if (!reading.IsOneSentence(before, verb))
            return false;
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
