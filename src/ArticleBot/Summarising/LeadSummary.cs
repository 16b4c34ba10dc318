using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Summarising.News;

namespace ArticleBot.Summarising;

/// <summary>
/// A summary of a few sentences: the one that tells the title's news, and the lead. No choice of sentences by their words was nearer to
/// summaries that people write than the lead is (docs/summaries.md); an interview goes on with its answers instead.
/// </summary>
internal sealed partial class LeadSummary
{
    private const double LeadReach = 3;
    private const double HeadlineReach = 5;
    private const double TitleWeight = 3;
    private const double ScoreFactor = 2;
    private const double SceneFactor = 0.35;
    private const double NewsFactor = 1.5;
    private const double SideFactor = 0.05;
    private const double StepFactor = 0.1;
    private const int FewestSteps = 3;
    private const int AdviceReach = 12;

    private readonly ImmutableArray<SummaryCandidate> candidates;
    private readonly Centrality centrality;
    private readonly int[] places;
    private readonly FrozenDictionary<Article, ImmutableHashSet<string>> titles;
    private readonly FrozenSet<Article> matches;
    private readonly FrozenDictionary<Article, int> news;
    private readonly FrozenSet<SummaryCandidate> steps;
    private readonly double mostCentral;

    /// <param name="candidates">The sentences of all articles.</param>
    /// <param name="centrality">How central each is.</param>
    public LeadSummary(ImmutableArray<SummaryCandidate> candidates, Centrality centrality)
    {
        (this.candidates, this.centrality) = (candidates, centrality);
        var articles = candidates.Select(candidate => candidate.Article).Distinct().ToList();
        titles = articles.ToFrozenDictionary(article => article, article => SummaryCandidates.Terms(article.Title));
        matches = articles.Where(article => article.Info.Genre == ArticleGenre.Sports || GameScore().IsMatch(article.Title)).ToFrozenSet();
        places = Places(candidates);
        var sentences = candidates.GroupBy(candidate => candidate.Article).ToList();
        news = sentences.Select(own => (own.Key, News: SceneLead.NewsOf([.. own], titles[own.Key]))).Where(pair => pair.News is not null)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.News!.Order);
        steps = sentences.Select(own => own.Where(candidate => StepShape.IsStep(candidate.Text)).ToList())
            .Where(own => own.Count >= FewestSteps).SelectMany(own => own).ToFrozenSet();
        mostCentral = candidates.IsEmpty ? 1 : Math.Max(1, candidates.Max(centrality.Of));
    }

    /// <summary>At most <paramref name="count"/> sentences, in the articles' order.</summary>
    public ImmutableArray<SummarySentence> Pick(int count)
    {
        if (candidates.IsEmpty)
            return [];
        var pool = Whole(count);
        var picked = new HashSet<SummaryCandidate> { OnlyVerdict() ?? pool.MaxBy(Headline)! };
        while (picked.Count < Math.Min(count, pool.Length))
            picked.Add(Advice(pool, picked, count) ?? pool.Where(candidate => !picked.Contains(candidate))
                .MaxBy(candidate => Next(candidate, picked))!);
        return [.. picked.OrderBy(candidate => candidate.Order)
            .Select(candidate => candidate.ToSentence(follows: IsAfter(candidate, picked)))];
    }

    // Where there are whole sentences enough, an entry of a list or a line of figures is none of a summary.
    private ImmutableArray<SummaryCandidate> Whole(int count)
    {
        var whole = candidates
            .Where(candidate => candidate.IsSentence || candidate.Tested is not null || candidate.Paragraph.Kind == ParagraphKind.Answer)
            .ToImmutableArray();
        return whole.Length >= count ? whole : candidates;
    }

    // The news of a fact check is what was found; where it checks several claims, the lead says what they have in common.
    private SummaryCandidate? OnlyVerdict() =>
        candidates.Where(candidate => candidate.Tested is not null).Take(2).ToList() is [var only] ? only : null;

    // The last place of several goes to what people should do where something is called back or warned of.
    private static SummaryCandidate? Advice(ImmutableArray<SummaryCandidate> pool, HashSet<SummaryCandidate> picked, int count)
    {
        var isLast = count > 2 && picked.Count == count - 1;
        if (!isLast || !picked.Any(candidate => NewsShape.IsCrisis(candidate.Article.Title) || NewsShape.IsCrisis(candidate.Text)))
            return null;
        return picked.Any(candidate => NewsShape.IsAdvice(candidate.Text)) ? null
            : pool.Take(AdviceReach).FirstOrDefault(candidate => !picked.Contains(candidate) && NewsShape.IsAdvice(candidate.Text));
    }

    // How much of the title's news a sentence tells, early and by itself; of a match, whether it has the score.
    private double Headline(SummaryCandidate candidate)
    {
        var title = titles[candidate.Article];
        var share = title.Count == 0 ? 0 : (double)title.Count(candidate.Terms.Contains) / title.Count;
        var score = matches.Contains(candidate.Article) && GameScore().IsMatch(candidate.Text) ? ScoreFactor : 1;
        return Math.Exp(-places[candidate.Order] / HeadlineReach) * (1 + TitleWeight * share) * (1 + centrality.Of(candidate) / mostCentral)
            * score * candidate.Fitness * Place(candidate);
    }

    // What stands above the news where an article opens with a scene, the view that a column answers, and a step are no headlines.
    private double Place(SummaryCandidate candidate)
    {
        var scene = !news.TryGetValue(candidate.Article, out var first) || candidate.Order > first ? 1
            : candidate.Order < first ? SceneFactor : NewsFactor;
        var isOtherSide = candidate.Article.Info.Genre == ArticleGenre.Opinion && NewsShape.IsOtherSide(candidate.Text);
        return scene * (isOtherSide ? SideFactor : 1) * (steps.Contains(candidate) ? StepFactor : 1);
    }

    private double Next(SummaryCandidate candidate, HashSet<SummaryCandidate> picked)
    {
        var isAnswer = candidate.Paragraph.Kind == ParagraphKind.Answer;
        var rank = isAnswer ? 1 + centrality.Of(candidate) / mostCentral : Math.Exp(-places[candidate.Order] / LeadReach);
        // What a sentence leans on is no loss where it stands before it.
        var fitness = IsAfter(candidate, picked) ? Math.Max(candidate.Fitness, candidate.FitnessBehind) : candidate.Fitness;
        // The root keeps to the lead: only what serves much worse is passed over.
        return rank * Math.Sqrt(fitness) * (1 - picked.Max(other => SentencePick.Likeness(candidate, other)));
    }

    private bool IsAfter(SummaryCandidate candidate, HashSet<SummaryCandidate> picked) =>
        candidate.Order > 0 && candidates[candidate.Order - 1] is var before
        && before.Article == candidate.Article && picked.Contains(before);

    // From the beginning of each article; of a live blog, from its latest entry.
    private static int[] Places(ImmutableArray<SummaryCandidate> candidates)
    {
        var found = new int[candidates.Length];
        foreach (var article in candidates.GroupBy(candidate => candidate.Article))
        {
            var (blog, at) = (LiveBlog.Of(article.Key), 0);
            foreach (var candidate in article)
                found[candidate.Order] = blog?.PlaceOf(candidate.Paragraph) ?? at++;
        }

        return found;
    }

    // “5-4”, “3–0”; not “2018-19” or a telephone number
    [GeneratedRegex(@"(?<![\d-–/])\d{1,3}[-–]\d{1,3}(?![\d-–/])", RegexOptions.CultureInvariant)]
    private static partial Regex GameScore();
}
