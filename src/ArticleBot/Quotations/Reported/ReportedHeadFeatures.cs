namespace ArticleBot.Quotations.Reported;

/// <summary>What speaks for or against a place at which a cue's content may begin, or end before it.</summary>
internal static class ReportedHeadFeatures
{
    public static void Describe(ReportedSentence sentence, int cue, ReportedHead head, ReportedFeatures features)
    {
        features.Clear();
        var word = sentence[cue].Lower;
        var kind = head.Kind;
        features.Add("head=", kind);
        features.Add("head.w=", kind, word);
        features.Add("head.lemma=", kind, ReportedCues.Lemma(word));
        features.Add("head.does=", kind, ReportedCues.Does(word));
        features.Add("head.next=", kind, sentence[cue + 1].Form);
        features.Add("head.next2=", kind, sentence[cue + 2].Form);
        features.Add("head.prev=", kind, sentence[cue - 1].Form);
        features.Add("head.class=", kind, ReportedWordClasses.Name(sentence[cue].Class));
        features.Add("head.place=", kind, sentence.IsTitle ? "title" : cue > sentence.Count - 4 ? "end" : cue < 4 ? "start" : "middle");
        if (head.Start >= 0)
            DescribeStart(sentence, cue, head, features);
        if (head.End >= 0)
            DescribeEnd(sentence, cue, head, features);
    }

    private static void DescribeStart(ReportedSentence sentence, int cue, ReportedHead head, ReportedFeatures features)
    {
        features.Add("start=", head.Kind, sentence[head.Start].Form);
        features.Add("start.before=", sentence[head.Start - 1].Form, sentence[head.Start].Form);
        features.Add("start.far=", head.Kind, Bucket(head.Start - cue));
        features.Add("start.rest=", head.Kind, Bucket(sentence.Count - head.Start));
        features.Add("start.second=", sentence[head.Start].Form, sentence[head.Start + 1].Form);
    }

    private static void DescribeEnd(ReportedSentence sentence, int cue, ReportedHead head, ReportedFeatures features)
    {
        features.Add("end=", head.Kind, sentence[head.End].Form);
        features.Add("end.last=", head.Kind, sentence[head.End - 1].Form);
        features.Add("end.after=", head.Kind, sentence[head.End + 1].Form);
        features.Add("end.far=", head.Kind, Bucket(cue - head.End));
        features.Add("end.length=", head.Kind, Bucket(head.End));
        var finite = false;
        for (var at = head.End + 1; at < cue; at++)
            finite |= ReportedWordClasses.IsFinite(sentence[at].Class);
        features.Add("end.verb=", head.Kind, finite ? "verb" : "none");
        var clause = false;
        for (var at = 0; at < head.End; at++)
            clause |= ReportedWordClasses.IsFinite(sentence[at].Class) || sentence[at].Class is ReportedWordClass.Past;
        features.Add("end.clause=", head.Kind, clause ? "verb" : "none");
    }

    internal static string Bucket(int tokens) => tokens switch
    {
        <= 0 => "0",
        1 => "1",
        2 => "2",
        3 => "3",
        4 => "4",
        <= 6 => "6",
        <= 9 => "9",
        <= 14 => "14",
        <= 22 => "22",
        _ => "far",
    };
}
