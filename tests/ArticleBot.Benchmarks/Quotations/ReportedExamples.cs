using ArticleBot.Quotations.People;
using ArticleBot.Quotations.Reported;

namespace ArticleBot.Benchmarks.Quotations;

/// <summary>The choices that reading reported statements consists of, with those that are right by what people marked.</summary>
/// <param name="cueWords">The words that may be cues.</param>
internal sealed class ReportedExamples(IReadOnlySet<string> cueWords)
{
    private const double LeastAgreement = 0.5;
    private const double Slack = 0.02;

    private readonly Dictionary<ulong, string> names = [];

    /// <summary>Whether a word is a cue: one choice each.</summary>
    public List<LinearFit.Example> Cues { get; } = [];

    /// <summary>Where the content begins, or ends before the cue.</summary>
    public List<LinearFit.Example> Heads { get; } = [];

    /// <summary>Where its other edge is.</summary>
    public List<LinearFit.Example> Edges { get; } = [];

    /// <summary>Who says it.</summary>
    public List<LinearFit.Example> Speakers { get; } = [];

    /// <summary>Adds the examples of an article.</summary>
    /// <param name="marked">What is said in it, in marks or without: what holds marks is told apart later.</param>
    /// <param name="mayLearn">Whether a token that is no marked cue is none, rather than one of which nobody knows.</param>
    public void Add(Reading reading, IEnumerable<MarkedStatement> marked, Predicate<int> mayLearn)
    {
        var byCue = marked.GroupBy(statement => statement.Cue).ToDictionary(own => own.Key, own => own.First());
        foreach (var sentence in ReportedStatements.Sentences(reading))
        {
            if (!ReportedStatements.IsRead(reading.Article.Blocks[sentence.Paragraph]))
                continue;
            for (var cue = 0; cue < sentence.Count; cue++)
            {
                var token = sentence.First + cue;
                if (sentence[cue].InQuote || !cueWords.Contains(sentence[cue].Lower))
                    continue;
                var statement = byCue.GetValueOrDefault(token);
                if (statement is null && !mayLearn(token))
                    continue;
                var described = Named(features => ReportedCueFeatures.Describe(sentence, cue, features));
                Cues.Add(new LinearFit.Example([described], [statement is not null]));
                if (statement is not null)
                    AddContent(sentence, cue, statement);
            }
        }
    }

    private void AddContent(ReportedSentence sentence, int cue, MarkedStatement statement)
    {
        var (heads, edges) = (new List<ReportedHead>(), new List<List<int>>());
        ReportedHeads.Find(sentence, cue, heads);
        var agreements = new List<List<double>>();
        foreach (var head in heads)
        {
            var own = new List<int>();
            ReportedEdges.Find(sentence, cue, head, own);
            edges.Add(own);
            agreements.Add(own.ConvertAll(edge => Agreement(sentence, new ReportedContent(head, edge), statement.Content)));
        }

        var best = agreements.Count == 0 ? 0 : agreements.Max(own => own.Count == 0 ? 0 : own.Max());
        if (best < LeastAgreement)
            return;
        var right = agreements.ConvertAll(own => own.Count > 0 && own.Max() >= best - Slack);
        Add(Heads, heads.ConvertAll(head => Named(features => ReportedHeadFeatures.Describe(sentence, cue, head, features))), right);
        var chosen = right.IndexOf(true);
        var indices = Enumerable.Range(0, edges[chosen].Count).ToList();
        Add(
            Edges,
            indices.ConvertAll(index =>
                Named(features => ReportedEdgeFeatures.Describe(sentence, cue, heads[chosen], edges[chosen], index, features))),
            agreements[chosen].ConvertAll(agreement => agreement >= best - Slack));
        var edge = edges[chosen][agreements[chosen].IndexOf(agreements[chosen].Max())];
        if (statement.TellsSource)
            AddSpeaker(sentence, cue, new ReportedContent(heads[chosen], edge), statement.Source);
    }

    private void AddSpeaker(ReportedSentence sentence, int cue, ReportedContent content, string? source)
    {
        var mentions = new List<ReportedMention>();
        ReportedMentions.Find(sentence, cue, content, mentions);
        var place = source is null ? -1 : PlaceOf(sentence, cue, content, source);
        var nobody = Named(features => ReportedMentionFeatures.DescribeNone(sentence, cue, content.Head, features));
        var choices = new List<List<string>> { nobody };
        for (var i = 0; i < mentions.Count; i++)
            choices.Add(Named(features => ReportedMentionFeatures.Describe(sentence, cue, content.Head, mentions, i, features)));
        var right = mentions.ConvertAll(mention => place >= mention.First && place < mention.End);
        if (place >= 0 && !right.Contains(true))
            return;
        Add(Speakers, choices, [place < 0, .. right]);
    }

    // The first token of the speaker's words; of several places the one where most of them stand, then the nearest.
    private static int PlaceOf(ReportedSentence sentence, int cue, ReportedContent content, string source)
    {
        var words = source.ToLowerInvariant().Replace('’', '\'').Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? -1 : Enumerable.Range(0, sentence.Count)
            .Where(at => at != cue && !content.Contains(at) && sentence[at].Lower == words[0])
            .OrderByDescending(at => words.Index().TakeWhile(word => sentence[at + word.Index].Lower == word.Item).Count())
            .ThenBy(at => Math.Abs(at - cue)).FirstOrDefault(-1);
    }

    private static double Agreement(ReportedSentence sentence, ReportedContent content, HashSet<int> marked)
    {
        var (shared, either) = (0, 0);
        for (var at = 0; at < sentence.Count; at++)
        {
            var (given, wanted) = (content.Contains(at), marked.Contains(sentence.First + at));
            shared += given && wanted ? 1 : 0;
            either += given || wanted ? 1 : 0;
        }

        return either == 0 ? 0 : (double)shared / either;
    }

    // One choice alone teaches nothing.
    private static void Add(List<LinearFit.Example> examples, List<List<string>> choices, List<bool> right)
    {
        if (choices.Count > 1 && right.Contains(true) && right.Contains(false))
            examples.Add(new LinearFit.Example(choices, [.. right]));
    }

    private List<string> Named(Action<ReportedFeatures> describe)
    {
        var features = new ReportedFeatures(names);
        describe(features);
        var own = new List<string>(features.Keys.Length);
        foreach (var key in features.Keys)
            own.Add(names[key]);
        return own;
    }
}
