using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArticleBot.Summarising;

/// <summary>
/// How central a sentence is: how much of what the whole text speaks of it holds (the centroid of Radev, Jing, Styś &amp; Tam
/// 2004), more so near the beginning, where news says what matters. Linear in the length of the text.
/// </summary>
internal sealed class Centrality
{
    private const double TitleFactor = 1.6;
    private const double LeadBonus = 0.8;
    private const double LeadReach = 3;
    private const int ShortestTerms = 5;
    private const int LongestTerms = 24;

    private readonly FrozenDictionary<string, double> weights;

    public Centrality(ImmutableArray<SummaryCandidate> candidates)
    {
        var titles = candidates.Select(candidate => candidate.Article).Distinct()
            .SelectMany(article => SummaryCandidates.Terms(article.Title)).ToHashSet(StringComparer.Ordinal);
        weights = candidates.SelectMany(candidate => candidate.Terms)
            .GroupBy(term => term, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group =>
            Math.Log(group.Count()) + (titles.Contains(group.Key) ? TitleFactor : 0), StringComparer.Ordinal);
    }

    /// <summary>How central a candidate is, 0 or more.</summary>
    /// <param name="candidate">The sentence.</param>
    /// <param name="place">Its place from the beginning of the article or section, from 0.</param>
    public double Of(SummaryCandidate candidate, int place)
    {
        var length = candidate.Terms.Count > LongestTerms ? (double)LongestTerms / candidate.Terms.Count : 1;
        return Of(candidate) * (1 + LeadBonus * Math.Exp(-place / LeadReach)) * candidate.Fitness * length;
    }

    /// <summary>How much of what the text speaks of a candidate holds, for its length; 0 or more.</summary>
    public double Of(SummaryCandidate candidate) => Of(candidate.Terms) / Math.Sqrt(Math.Max(ShortestTerms, candidate.Terms.Count));

    /// <summary>What the terms of a text weigh together; terms that the articles do not hold weigh nothing.</summary>
    public double Of(IEnumerable<string> terms) => terms.Sum(term => weights.GetValueOrDefault(term));

    /// <summary>Whether a sentence holds the term.</summary>
    public bool Holds(string term) => weights.ContainsKey(term);
}
