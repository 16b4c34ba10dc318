using System.Collections.Immutable;

namespace ArticleBot.Summarising;

/// <summary>
/// Picks the best sentences without saying a thing twice: each next one counts less the more it shares with those already
/// picked (maximal marginal relevance, Carbonell &amp; Goldstein 1998).
/// </summary>
internal static class SentencePick
{
    /// <summary>Only so many of the best are compared with each other, so that a book takes no longer than its reading.</summary>
    private const int Considered = 200;

    /// <summary>At most <paramref name="count"/> candidates, the best first.</summary>
    /// <param name="scored">The candidates, each with its score of 0 or more.</param>
    /// <param name="picked">What the summary holds already.</param>
    public static ImmutableArray<SummaryCandidate> Best(
        IEnumerable<(SummaryCandidate Candidate, double Score)> scored, int count, IReadOnlyCollection<SummaryCandidate>? picked = null)
    {
        var left = scored.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Candidate.Order).Take(Considered).ToList();
        var before = new List<SummaryCandidate>(picked ?? []);
        var chosen = ImmutableArray.CreateBuilder<SummaryCandidate>();
        while (chosen.Count < count && left.Count > 0)
        {
            var best = left.MaxBy(pair => pair.Score * (1 - Likeness(pair.Candidate, before)));
            left.Remove(best);
            before.Add(best.Candidate);
            chosen.Add(best.Candidate);
        }

        return chosen.DrainToImmutable();
    }

    private static double Likeness(SummaryCandidate candidate, List<SummaryCandidate> others) =>
        others.Count == 0 ? 0 : others.Max(other => Likeness(candidate, other));

    /// <summary>How much two sentences share, from 0 to 1.</summary>
    public static double Likeness(SummaryCandidate one, SummaryCandidate other)
    {
        var shorter = Math.Min(one.Terms.Count, other.Terms.Count);
        return shorter == 0 ? 0 : (double)one.Terms.Count(other.Terms.Contains) / shorter;
    }
}
