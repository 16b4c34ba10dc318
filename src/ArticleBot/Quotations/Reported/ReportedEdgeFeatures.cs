namespace ArticleBot.Quotations.Reported;

/// <summary>What speaks for or against a place at which a content may end, or begin before its cue.</summary>
internal static class ReportedEdgeFeatures
{
    public static void Describe(ReportedSentence sentence, int cue, ReportedHead head, IReadOnlyList<int> edges, int index,
        ReportedFeatures features)
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
