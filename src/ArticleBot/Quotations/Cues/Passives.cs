using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Cues;

/// <summary>Knows verbs of calling in the passive: what is called something does not say it.</summary>
internal static class Passives
{
    private const int Reach = 40;

    /// <summary>Whether the verb is done to its subject: “the illness is called “bird lung””.</summary>
    public static bool IsPassive(Reading reading, int verb, CueWord word)
    {
        // Whoever is quoted speaks.
        if (!word.Does(CueClasses.Label) || !word.MayBe(VerbForms.Participle) || word.MayBe(VerbForms.Base) || word.Lemma == "quote")
            return false;
        var before = verb - 1;
        while (IsInSentence(reading, before, verb) && FunctionWords.IsAdverb(reading.Tokens[before].Lower))
            before--;
        if (!IsInSentence(reading, before, verb))
            return false;
        var token = reading.Tokens[before];
        // After “has” and “had” a verb is active; after other auxiliaries a participle is passive.
        return FunctionWords.IsAuxiliary(token.Lower) && !token.Lower.StartsWith("ha", StringComparison.Ordinal)
            || token.IsPossessive && IsInSentence(reading, before - 1, verb) && FunctionWords.Contains(reading.Tokens[before - 1].Lower);
    }

    /// <summary>Who does it: the index of the mention after “by” in the sentence; -1 where none stands there.</summary>
    public static int Agent(Reading reading, int verb)
    {
        for (var at = verb + 1; at - verb <= Reach && IsInSentence(reading, at, verb); at++)
        {
            if (reading.RunOf[at] >= 0)
                continue;
            if (reading.Tokens[at].Is(';') || CueLexicon.Find(reading.Tokens[at].Lower)?.Does(CueClasses.Speech) == true)
                return -1;
            if (reading.Tokens[at].Lower == "by")
                return MentionAfter(reading, at);
        }

        return -1;
    }

    /// <summary>Whether words in marks are what something is called by nobody in particular.</summary>
    public static bool IsName(Reading reading, Surroundings around)
    {
        var verb = around.First - 1;
        while (verb >= around.SentenceStart && (reading.Tokens[verb].Kind == TokenKind.Quote || reading.Tokens[verb].Lower == "the"))
            verb--;
        return verb > around.SentenceStart && !FunctionWords.IsDeterminer(reading.Tokens[around.First].Lower)
            && CueLexicon.Find(reading.Tokens[verb].Lower) is { } word && IsPassive(reading, verb, word) && Agent(reading, verb) < 0;
    }

    private static int MentionAfter(Reading reading, int by)
    {
        for (var at = by + 1; at <= by + 2 && IsInSentence(reading, at, by); at++)
        {
            if (reading.MentionAt[at] is >= 0 and var found && reading.RunOf[at] < 0)
                return found;
        }

        return -1;
    }

    private static bool IsInSentence(Reading reading, int at, int verb) =>
        at >= 0 && at < reading.Tokens.Count && reading.SentenceOf[at] == reading.SentenceOf[verb];
}
