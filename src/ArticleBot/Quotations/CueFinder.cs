namespace ArticleBot.Quotations;

/// <summary>Finds the verbs that say that somebody says, and their subjects.</summary>
internal static class CueFinder
{
    /// <summary>The cues outside quotation marks, in order.</summary>
    public static List<Cue> Find(Reading reading)
    {
        var cues = new List<Cue>();
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if (reading.RunOf[i] >= 0 || CueLexicon.Find(reading.Tokens[i].Lower) is not { } word || !IsVerb(reading, i, word))
                continue;
            var subject = SubjectFinder.Before(reading, i);
            var next = MentionFrom(reading, i + 1);
            var inverted = subject < 0 && next >= 0 && word.Does(CueClasses.Speech) && word.MayBe(VerbForms.Past | VerbForms.Third);
            cues.Add(new Cue(i, word, inverted ? next : subject, inverted, inverted ? -1 : next));
        }

        return cues;
    }

    /// <summary>The mention that begins at a token; -1 where none does.</summary>
    private static int MentionFrom(Reading reading, int token)
    {
        if (token >= reading.Tokens.Count || reading.RunOf[token] >= 0 || reading.MentionAt[token] is not (>= 0 and var found))
            return -1;
        return reading.Mentions[found].First == token && reading.SentenceOf[token] == reading.SentenceOf[token - 1] ? found : -1;
    }

    private static bool IsVerb(Reading reading, int at, CueWord word)
    {
        if (!word.Does(CueClasses.Verbal | CueClasses.Voice) || reading.Tokens[at].IsCapital && reading.SentenceOf[at] == reading.SentenceOf[Math.Max(0, at - 1)] && at > 0)
            return false;
        // “the report”, “his call”, “of claims” are nouns.
        var before = at > 0 && reading.SentenceOf[at - 1] == reading.SentenceOf[at] ? reading.Tokens[at - 1] : default;
        if (before.Text is null)
            return !word.MayBe(VerbForms.Base) || word.MayBe(VerbForms.Past);
        var noun = before.IsPossessive || FunctionWords.IsDeterminer(before.Lower) || FunctionWords.IsPreposition(before.Lower) && before.Lower is not "to";
        return !noun || word.MayBe(VerbForms.Gerund) || before.Lower is "all" or "both" or "each" or "many" or "some" or "this" or "that";
    }
}
