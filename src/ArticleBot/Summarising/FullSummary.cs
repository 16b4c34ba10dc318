using System.Collections.Immutable;

namespace ArticleBot.Summarising;

/// <summary>A line for each section of the articles, of a long text for the most central ones. Linear in the text's length.</summary>
internal static class FullSummary
{
    /// <summary>More lines, each with its paragraph, would fill more than a screen.</summary>
    public const int MostLines = 12;

    // A line is compared with so many before it: what is said again is said again near by.
    private const int Compared = 24;

    /// <summary>The lines, and how many sections were left out.</summary>
    /// <param name="sections">The sections, in reading order.</param>
    /// <param name="score">How good a sentence is, by its place in its section; null for one that does not come into question.</param>
    /// <param name="all">Whether every section gets its line.</param>
    public static (ImmutableArray<SummarySentence> Lines, int LeftOut) Of(
        ImmutableArray<Section> sections, Func<SummaryCandidate, int, double?> score, bool all)
    {
        var lines = new List<(Section Section, SummaryCandidate Candidate, double Score)>();
        var recent = new Queue<SummaryCandidate>();
        foreach (var section in sections)
        {
            var scored = section.Candidates
                .Select((candidate, place) => (Candidate: candidate, Score: score(candidate, place)))
                .Where(pair => pair.Score is not null)
                .ToDictionary(pair => pair.Candidate, pair => pair.Score!.Value);
            if (SentencePick.Best(scored.Select(pair => (pair.Key, pair.Value)), 1, recent) is not [var best])
                continue;
            recent.Enqueue(best);
            if (recent.Count > Compared)
                recent.Dequeue();
            lines.Add((section, best, scored[best]));
        }

        // The first section says what it is all about.
        var kept = lines;
        if (!all && lines.Count > MostLines)
        {
            var best = lines.Skip(1).OrderByDescending(line => line.Score).Take(MostLines - 1);
            kept = [.. lines.Take(1).Concat(best).OrderBy(line => line.Candidate.Order)];
        }

        return ([.. kept.Select(line => line.Candidate.ToSentence(line.Section.Heading))], lines.Count - kept.Count);
    }
}
