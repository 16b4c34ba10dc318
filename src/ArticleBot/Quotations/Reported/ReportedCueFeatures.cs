namespace ArticleBot.Quotations.Reported;

/// <summary>What speaks for or against a word's being the cue of a reported statement.</summary>
internal static class ReportedCueFeatures
{
    public static void Describe(ReportedSentence sentence, int cue, ReportedFeatures features)
    {
        features.Clear();
        var word = sentence[cue].Lower;
        var lemma = ReportedCues.Lemma(word);
        var (before, after) = (sentence[cue - 1], sentence[cue + 1]);
        features.Add("bias");
        features.Add("w=", word);
        features.Add("w.next=", word, after.Form);
        features.Add("w.prev=", word, before.Form);
        features.Add("lemma=", lemma);
        features.Add("lemma.next=", lemma, after.Form);
        features.Add("does=", ReportedCues.Does(word));
        features.Add("does.next=", ReportedCues.Does(word), after.Form);
        features.Add("does.prev=", ReportedCues.Does(word), before.Form);
        features.Add("class=", ReportedWordClasses.Name(sentence[cue].Class));
        features.Add("class.next=", ReportedWordClasses.Name(sentence[cue].Class), after.Form);
        features.Add("prev=", before.Form);
        features.Add("next=", after.Form);
        features.Add("prev.next=", before.Form, after.Form);
        features.Add("prev2=", sentence[cue - 2].Form, before.Form);
        features.Add("next2=", after.Form, sentence[cue + 2].Form);
        DescribeSurroundings(sentence, cue, word, features);
    }

    private static void DescribeSurroundings(ReportedSentence sentence, int cue, string word, ReportedFeatures features)
    {
        var subject = SubjectOf(sentence, cue);
        features.Add("subject=", subject);
        features.Add("w.subject=", word, subject);
        features.Add("subject.next=", subject, sentence[cue + 1].Form);
        var that = Find(sentence, cue + 1, cue + 12, ReportedWordClass.That);
        features.Add("that=", Distance(that - cue), sentence[cue + 1].Form);
        features.Add("colon=", Distance(Find(sentence, cue + 1, cue + 12, ReportedWordClass.Colon) - cue));
        features.Add("place=", cue < 3 ? "start" : cue > sentence.Count - 4 ? "end" : "middle", sentence.IsTitle ? "title" : "body");
        features.Add("w.place=", word, cue > sentence.Count - 4 ? "end" : "middle");
        var comma = FindBack(sentence, cue - 1, cue - 12, ReportedWordClass.Comma);
        features.Add("comma=", Distance(cue - comma));
        var quote = Find(sentence, cue + 1, cue + 10, ReportedWordClass.Quote);
        features.Add("quote=", Distance(quote - cue), Distance(cue - FindBack(sentence, cue - 1, cue - 10, ReportedWordClass.Quote)));
        if (sentence[cue].IsCapital)
            features.Add("capital", sentence.IsTitle ? "title" : "body");
    }

    /// <summary>The class of what the cue's clause seems to have for its subject, over auxiliaries and adverbs.</summary>
    private static string SubjectOf(ReportedSentence sentence, int cue)
    {
        var at = cue - 1;
        var verbs = "";
        while (sentence[at].Class is ReportedWordClass.Be or ReportedWordClass.Have or ReportedWordClass.Do or ReportedWordClass.Modal
               or ReportedWordClass.Adverb or ReportedWordClass.Not or ReportedWordClass.To)
        {
            if (sentence[at].Class is not ReportedWordClass.Adverb)
                verbs = ReportedWordClasses.Name(sentence[at].Class);
            at--;
        }

        return string.Concat(verbs, "<", sentence[at].Form);
    }

    private static int Find(ReportedSentence sentence, int first, int end, ReportedWordClass wordClass)
    {
        for (var at = first; at < Math.Min(end, sentence.Count); at++)
        {
            if (sentence[at].Class == wordClass)
                return at;
        }

        return int.MaxValue / 2;
    }

    private static int FindBack(ReportedSentence sentence, int first, int end, ReportedWordClass wordClass)
    {
        for (var at = first; at >= Math.Max(end, 0); at--)
        {
            if (sentence[at].Class == wordClass)
                return at;
        }

        return int.MinValue / 2;
    }

    private static string Distance(int tokens) => tokens switch
    {
        < 2 => "1",
        2 => "2",
        <= 4 => "4",
        <= 8 => "8",
        <= 12 => "12",
        _ => "far",
    };
}
