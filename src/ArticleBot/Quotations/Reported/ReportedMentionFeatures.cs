using static ArticleBot.Quotations.Reported.ReportedWordClass;

namespace ArticleBot.Quotations.Reported;

/// <summary>What speaks for or against a phrase's naming the speaker of a cue, and for nobody's being named.</summary>
internal static class ReportedMentionFeatures
{
    public static void DescribeNone(ReportedSentence sentence, int cue, ReportedHead head, ReportedFeatures features)
    {
        features.Clear();
        features.Add("nobody");
        features.Add("nobody.head=", head.Kind);
        features.Add("nobody.lemma=", ReportedCues.Lemma(sentence[cue].Lower));
        features.Add("nobody.class=", ReportedWordClasses.Name(sentence[cue].Class));
        features.Add("nobody.prev=", sentence[cue - 1].Form);
        features.Add("nobody.prev2=", sentence[cue - 2].Form, sentence[cue - 1].Form);
        features.Add("nobody.next=", sentence[cue + 1].Form);
    }

    public static void Describe(
        ReportedSentence sentence, int cue, ReportedHead head, IReadOnlyList<ReportedMention> mentions, int index,
            ReportedFeatures features)
    {
        features.Clear();
        var mention = mentions[index];
        var isLeft = mention.First < cue;
        var side = isLeft ? "left" : "right";
        var kind = KindOf(sentence, mention);
        var lemma = ReportedCues.Lemma(sentence[cue].Lower);
        var between = isLeft ? Between(sentence, mention.End, cue) : Between(sentence, cue + 1, mention.First);
        var steps = Steps(mentions, index, cue);
        features.Add("by=", side, kind);
        features.Add("by.lemma=", side, lemma);
        features.Add("by.head=", side, head.Kind);
        features.Add("by.class=", side, ReportedWordClasses.Name(sentence[cue].Class));
        features.Add("by.prev=", side, sentence[mention.First - 1].Form);
        features.Add("by.prev.kind=", kind, sentence[mention.First - 1].Form);
        features.Add("by.next=", side, sentence[mention.End].Form);
        features.Add("by.steps=", side, steps);
        features.Add("by.steps.between=", string.Concat(side, steps), between);
        features.Add("by.between=", side, between);
        features.Add("by.kind.between=", kind, between);
        features.Add("by.cue.prev=", side, sentence[cue - 1].Form);
        features.Add("by.cue.next=", side, sentence[cue + 1].Form);
        features.Add("by.far=", side, ReportedHeadFeatures.Bucket(isLeft ? cue - mention.End : mention.First - cue - 1));
        features.Add("by.first=", mention.First < 2 ? "first" : "later", side);
        features.Add("by.last=", side, sentence[mention.End - 1].Form);
    }

    private static string KindOf(ReportedSentence sentence, ReportedMention mention)
    {
        var first = sentence[mention.First];
        if (first.Class is Subject or ReportedWordClass.Object or Relative or That)
            return first.Lower;
        for (var at = mention.First; at < mention.End; at++)
        {
            if (sentence[at].Class is Name)
                return sentence[mention.End - 1].Class is Name ? "name" : "with name";
        }

        return first.IsCapital && mention.First < 2 ? "first" : first.Class is Determiner or Possessive ? "noun" : "bare";
    }

    private static string Between(ReportedSentence sentence, int first, int end)
    {
        if (first >= end)
            return "nothing";
        var (comma, verb, other) = (0, false, false);
        for (var at = first; at < end; at++)
        {
            if (sentence[at].Class is Comma or Dash or Bracket)
                comma++;
            else if (ReportedWordClasses.IsFinite(sentence[at].Class))
                verb = true;
            else if (sentence[at].Class is not (Adverb or Not or To or Time))
                other = true;
        }

        var marks = comma switch { 0 => "", 1 => ",", 2 => ",,", _ => ",,," };
        return string.Concat(marks, verb ? "verb" : "", other ? "words" : "");
    }

    private static string Steps(IReadOnlyList<ReportedMention> mentions, int index, int cue)
    {
        var isLeft = mentions[index].First < cue;
        var steps = 0;
        for (var at = index + (isLeft ? 1 : -1); at >= 0 && at < mentions.Count && mentions[at].First < cue == isLeft; at += isLeft
            ? 1 : -1)
            steps++;
        return steps switch { 0 => "0", 1 => "1", 2 => "2", 3 => "3", <= 5 => "5", _ => "far" };
    }
}
