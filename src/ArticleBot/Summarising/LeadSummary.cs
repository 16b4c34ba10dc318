using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Articles;

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

    private readonly ImmutableArray<SummaryCandidate> candidates;
    private readonly Centrality centrality;
    private readonly int[] places;
    private readonly FrozenDictionary<Article, ImmutableHashSet<string>> titles;
    private readonly FrozenSet<Article> matches;
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
            picked.Add(pool.Where(candidate => !picked.Contains(candidate)).MaxBy(candidate => Next(candidate, picked))!);
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

    // How much of the title's news a sentence tells, early and by itself; of a match, whether it has the score.
    private double Headline(SummaryCandidate candidate)
    {
        var title = titles[candidate.Article];
        var share = title.Count == 0 ? 0 : (double)title.Count(candidate.Terms.Contains) / title.Count;
        var score = matches.Contains(candidate.Article) && GameScore().IsMatch(candidate.Text) ? ScoreFactor : 1;
        return Math.Exp(-places[candidate.Order] / HeadlineReach) * (1 + TitleWeight * share) * (1 + centrality.Of(candidate) / mostCentral)
            * score * candidate.Fitness;
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
