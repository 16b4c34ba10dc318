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
        DescribeOutside(sentence, side, form, edge, features);
    }

    // What a comma parts: “…, which”, “…, including delivering”, “Aug. 8, 2015”.
    private static void DescribeOutside(ReportedSentence sentence, string side, string form, int edge, ReportedFeatures features)
    {
        var (next, second) = side == "right" ? (edge + 1, edge + 2) : (edge - 1, edge - 2);
        features.Add(side == "right" ? "edge.right=" : "edge.left=", form, string.Concat(sentence[next].Form, " ", sentence[second].Form));
        if (sentence[edge].Class is not ReportedWordClass.Comma || side != "right")
            return;
        var isDate = sentence[edge - 1].Class is ReportedWordClass.Number || sentence[edge + 1].Class is ReportedWordClass.Number;
        features.Add("edge.comma=", isDate ? "date" : IsBetweenNames(sentence, edge) ? "names" : "other", RestOf(sentence, edge + 1));
    }

    private static bool IsBetweenNames(ReportedSentence sentence, int edge) =>
        sentence[edge - 1].Class is ReportedWordClass.Name && sentence[edge + 1].Class is ReportedWordClass.Name;

    // What stands between this comma and the next: a clause, or a phrase of a list.
    private static string RestOf(ReportedSentence sentence, int first)
    {
        for (var at = first; at < sentence.Count; at++)
        {
            if (ReportedWordClasses.IsFinite(sentence[at].Class))
                return "verb";
            if (sentence[at].Class is ReportedWordClass.Comma or ReportedWordClass.Dash)
                return "phrase.comma";
        }

        return "phrase";
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
