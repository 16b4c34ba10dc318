namespace ArticleBot.Quotations;

/// <summary>What speaks for or against a place at which a content may end, or begin before its cue.</summary>
internal static class ReportedEdgeFeatures
{
    public static void Describe(ReportedSentence sentence, int cue, ReportedHead head, IReadOnlyList<int> edges, int index, ReportedFeatures features)
    {
        features.Clear();
        var edge = edges[index];
        var (side, first, end) = head.OpensRight ? ("right", head.Start, edge) : ("left", edge, head.End);
        var lead = head.OpensRight ? sentence[head.Start].Form : sentence[head.End].Form;
        var isLimit = head.OpensRight ? index == edges.Count - 1 && IsSentenceEnd(sentence, edge) : edge == 0;
        var form = isLimit ? "limit" : sentence[edge].Form;
        features.Add("edge=", side, form);
        features.Add("edge.head=", head.Kind, form);
        features.Add("edge.lemma=", ReportedCues.Lemma(sentence[cue].Lower), form);
        features.Add("edge.lead=", lead, form);
        features.Add("edge.inner=", form, head.OpensRight ? sentence[edge - 1].Form : sentence[edge + 1].Form);
        features.Add("edge.outer=", form, head.OpensRight ? sentence[edge + 1].Form : sentence[edge - 1].Form);
        features.Add("edge.length=", form, ReportedHeadFeatures.Bucket(end - first));
        features.Add("edge.head.length=", head.Kind, ReportedHeadFeatures.Bucket(end - first));
        if (head.OpensRight && !isLimit)
        {
            features.Add("edge.outer2=", form, sentence[edge + 2].Form);
            features.Add("edge.outers=", sentence[edge + 1].Form, sentence[edge + 2].Form);
            features.Add("edge.next=", form, index + 1 < edges.Count ? sentence[edges[index + 1]].Form : "none");
            features.Add("edge.cue=", form, CueAfter(sentence, edge));
            features.Add("edge.place=", form, PlaceAfter(sentence, edge));
            features.Add("edge.who=", form, sentence.SpeakerKind(edge + 1));
            var parallel = string.Concat(form, ",", ReportedWordClasses.Name(sentence[edge + 1].Class));
            features.Add("edge.parallel=", parallel, VerbIn(sentence, first, end));
            features.Add("edge.parallel.cue=", parallel, ReportedWordClasses.Name(sentence[cue].Class));
            features.Add("edge.does=", string.Concat(ReportedCues.Does(sentence[cue].Lower), ",", form), Holds(sentence, first, end));
        }

        features.Add("edge.inner.lead=", lead, head.OpensRight ? sentence[edge - 1].Form : sentence[edge + 1].Form);
        features.Add("edge.commas=", form, Commas(sentence, first, end));
        DescribeInside(sentence, head, side, form, first, end, features);
        var same = 0;
        for (var earlier = 0; earlier < index; earlier++)
            same += sentence[edges[earlier]].Class == sentence[edge].Class ? 1 : 0;
        features.Add("edge.same=", form, same > 2 ? "more" : same.ToString(System.Globalization.CultureInfo.InvariantCulture));
        features.Add("edge.index=", head.Kind, ReportedHeadFeatures.Bucket(index));
    }

    private static void DescribeInside(
        ReportedSentence sentence, ReportedHead head, string side, string form, int first, int end, ReportedFeatures features)
    {
        var inside = Holds(sentence, first, end);
        features.Add("edge.inside=", form, inside);
        features.Add("edge.head.inside=", head.Kind, inside);
        if (side == "right")
            features.Add("edge.rest=", form, Holds(sentence, end + 1, Math.Min(sentence.Count, end + 12)));
        features.Add("edge.rest.length=", form, ReportedHeadFeatures.Bucket(side == "right" ? sentence.Count - end : first));
    }

    // “…, he said” and “… and added” follow what was said.
    private static string CueAfter(ReportedSentence sentence, int edge)
    {
        for (var at = edge; at < edge + 5; at++)
        {
            if (CueLexicon.Find(sentence[at].Lower) is { } known && known.Does(CueClasses.Verbal))
                return at < edge + 2 ? "close" : "far";
        }

        return "none";
    }

    // “… at a press conference on Monday” tells where it was said rather than what.
    private static string PlaceAfter(ReportedSentence sentence, int edge)
    {
        for (var at = edge + 1; at < edge + 6; at++)
        {
            if (sentence[at].Class is ReportedWordClass.Time)
                return "time";
            if (CueLexicon.Find(sentence[at].Lower) is { } known && known.Does(CueClasses.Noun))
                return "noun";
            if (sentence[at].Class is ReportedWordClass.Comma or ReportedWordClass.Edge)
                break;
        }

        return "none";
    }

    // The last word of a content that shows what form its verb has.
    private static string VerbIn(ReportedSentence sentence, int first, int end)
    {
        for (var at = end - 1; at >= first; at--)
        {
            if (ReportedWordClasses.IsFinite(sentence[at].Class) || sentence[at].Class is ReportedWordClass.Past or ReportedWordClass.To)
                return ReportedWordClasses.Name(sentence[at].Class);
        }

        return "none";
    }

    private static string Commas(ReportedSentence sentence, int first, int end)
    {
        var (commas, open) = (0, 0);
        for (var at = first; at < end; at++)
        {
            commas += sentence[at].Class is ReportedWordClass.Comma ? 1 : 0;
            open += sentence[at].Lower switch { "(" => 1, ")" => -1, _ => 0 };
        }

        return open > 0 ? "bracket" : commas switch { 0 => "0", 1 => "1", 2 => "2", _ => "more" };
    }

    private static string Holds(ReportedSentence sentence, int first, int end)
    {
        var verb = false;
        var comma = false;
        for (var at = first; at < end; at++)
        {
            verb |= ReportedWordClasses.IsFinite(sentence[at].Class);
            comma |= sentence[at].Class is ReportedWordClass.Comma;
        }

        return verb ? comma ? "verb,comma" : "verb" : comma ? "comma" : "phrase";
    }

    private static bool IsSentenceEnd(ReportedSentence sentence, int edge)
    {
        for (var at = edge; at < sentence.Count; at++)
        {
            if (sentence[at].Class is not (ReportedWordClass.Stop or ReportedWordClass.Quote))
                return false;
        }

        return true;
    }
}
