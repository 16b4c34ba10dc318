using static ArticleBot.Quotations.Reported.ReportedWordClass;

namespace ArticleBot.Quotations.Reported;

/// <summary>Finds where a content may end (or, before its cue, begin): at marks, conjunctions, prepositions, verbs, a sentence's
/// ends.</summary>
internal static class ReportedEdges
{
    private const int Most = 24;

    public static void Find(ReportedSentence sentence, int cue, ReportedHead head, List<int> edges)
    {
        edges.Clear();
        if (head.OpensRight)
            FindRight(sentence, head.Start < cue ? cue : head.Start, head.Start, edges);
        else
            FindLeft(sentence, head.End, edges);
    }

    private static void FindRight(ReportedSentence sentence, int from, int start, List<int> edges)
    {
        var last = sentence.Count;
        while (last > start + 1 && sentence[last - 1].Class is Stop or Quote)
            last--;
        for (var at = from + 1; at < last && edges.Count < Most; at++)
        {
            if (IsEdge(sentence[at]) && !(sentence[at - 1].Class is Comma && sentence[at].Class is not Quote))
                edges.Add(at);
        }

        if (edges.LastOrDefault(-1) != last)
            edges.Add(last);
    }

    private static void FindLeft(ReportedSentence sentence, int end, List<int> edges)
    {
        for (var at = end - 1; at > 0 && edges.Count < Most; at--)
        {
            if (Opens(sentence[at].Class) || Closes(sentence[at - 1].Class))
                edges.Add(at);
        }

        if (end > 0)
            edges.Add(0);
    }

    // What begins with such a word may be a content, and what begins after such a one.
    private static bool Opens(ReportedWordClass token) =>
        token is Determiner or Possessive or That or Question or Relative or Coordinator or Subordinator or Subject or To;

    private static bool Closes(ReportedWordClass before) =>
        before is Comma or Dash or Semicolon or Colon or Coordinator or Quote or That or Preposition or Subordinator;

    private static bool IsEdge(ReportedToken token) => token.Class is Comma or Semicolon or Colon or Dash or Bracket or Quote or Stop
        or Coordinator or Subordinator or That or Question or Relative or Preposition or To or Be or Have or Do or Modal or Subject or Time;
}
