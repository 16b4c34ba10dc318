namespace ArticleBot.Quotations.Reported;

/// <summary>
/// Finds the reported statements of a sentence. Each word that may be a cue has a probability of being one; where its
/// content begins and where it ends are two more choices; what is expected to agree with most of the probability is taken.
/// </summary>
internal sealed class ReportedReader(ReportedModel model)
{
    private const double LeastCue = 0.05;
    private const double LeastHead = 0.05;

    // “Lawyers confirm that …”: the lessons have few verbs in the present with several who speak.
    private const double Plain = 0.9;
    private const double LeastContent = 0.01;
    private const int MostHeads = 3;
    private const int MostEdges = 5;

    // Two contents that share this much would be taken for the same.
    private const double Same = 0.5;

    private readonly ReportedFeatures features = new();
    private readonly List<ReportedHead> heads = [];
    private readonly List<int> edges = [];
    private readonly List<(ReportedContent Content, double Probability)> contents = [];

    /// <summary>The statements of a sentence, the surest first.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="least">The least confidence, 0 to 1.</param>
    public List<ReportedStatement> Read(ReportedSentence sentence, double least)
    {
        var found = new List<ReportedStatement>();
        for (var at = 0; at < sentence.Count; at++)
        {
            var mayBeCue = !sentence[at].InQuote && (model.MayBeCue(sentence[at].Lower) || ReportedHeads.IsPlain(sentence, at));
            if (mayBeCue && StatementAt(sentence, at) is { } statement)
                found.Add(statement);
        }

        found.RemoveAll(statement => statement.Confidence < least);
        found.Sort((one, other) => other.Confidence.CompareTo(one.Confidence));
        return Choose(found, least);
    }

    // A cue inside another's content, or a content around another's cue, is seldom a statement of its own.
    private static List<ReportedStatement> Choose(List<ReportedStatement> found, double least)
    {
        var chosen = new List<ReportedStatement>(found.Count);
        foreach (var statement in found)
        {
            var confidence = statement.Confidence;
            if (chosen.Exists(other => other.Content.Contains(statement.Cue)))
                confidence *= 0.5;
            if (chosen.Exists(other => statement.Content.Contains(other.Cue)))
                confidence *= 0.5;
            if (chosen.Exists(other => statement.Content.Agreement(other.Content) > 0.3))
                confidence *= 0.2;
            if (confidence >= least)
                chosen.Add(statement with { Confidence = confidence });
        }

        return chosen;
    }

    private ReportedStatement? StatementAt(ReportedSentence sentence, int cue)
    {
        ReportedCueFeatures.Describe(sentence, cue, features);
        var isCue = 1 / (1 + Math.Exp(-model.Score(features)));
        if (ReportedHeads.IsPlain(sentence, cue))
            isCue = Math.Max(isCue, Plain);
        if (isCue < LeastCue)
            return null;
        FindContents(sentence, cue);
        var (best, sureness, weight) = (default(ReportedContent), 0.0, 0.0);
        foreach (var (content, probability) in contents)
        {
            var agreeing = contents.Where(other => content.Agreement(other.Content) >= Same).Sum(other => other.Probability);
            if (agreeing > sureness + 1e-9 || agreeing > sureness - 1e-9 && probability > weight)
                (best, sureness, weight) = (content, agreeing, probability);
        }

        return sureness > 0 ? new ReportedStatement(cue, best, isCue * sureness) : null;
    }

    private void FindContents(ReportedSentence sentence, int cue)
    {
        contents.Clear();
        ReportedHeads.Find(sentence, cue, heads);
        foreach (var (head, headWeight) in Likeliest(heads, head =>
            ReportedHeadFeatures.Describe(sentence, cue, head, features), MostHeads))
        {
            if (headWeight < LeastHead)
                continue;
            ReportedEdges.Find(sentence, cue, head, edges);
            var indices = Enumerable.Range(0, edges.Count).ToList();
            foreach (var (edge, weight) in Likeliest(indices, index =>
                ReportedEdgeFeatures.Describe(sentence, cue, head, edges, index, features), MostEdges))
            {
                if (headWeight * weight > LeastContent)
                    contents.Add((new ReportedContent(head, edges[edge]), headWeight * weight));
            }
        }
    }

    private List<(T Choice, double Probability)> Likeliest<T>(List<T> choices, Action<T> describe, int most)
    {
        var scores = new List<double>(choices.Count);
        foreach (var choice in choices)
        {
            describe(choice);
            scores.Add(model.Score(features));
        }

        ReportedModel.Normalise(scores);
        return [.. choices.Zip(scores).OrderByDescending(pair => pair.Second).Take(most)];
    }
}
