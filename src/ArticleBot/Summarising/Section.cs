using System.Collections.Immutable;
using ArticleBot.Articles;

namespace ArticleBot.Summarising;

/// <summary>A stretch of an article under one heading or one question of an interview, or an even part of it where it is long.</summary>
/// <param name="Heading">The heading's or the question's words; null before the first one, and for every part but the first.</param>
/// <param name="Candidates">The section's sentences, at least one.</param>
internal sealed record Section(string? Heading, ImmutableArray<SummaryCandidate> Candidates)
{
    private const int ParagraphsEach = 8;
    private const int MostEvenParts = 8;

    /// <summary>The sections of all articles that the candidates come from, in reading order. Linear in their length.</summary>
    public static ImmutableArray<Section> Of(ImmutableArray<SummaryCandidate> candidates) =>
        [.. candidates.GroupBy(candidate => candidate.Article).SelectMany(article => Parts(article.Key, [.. article]))];

    private static IEnumerable<Section> Parts(Article article, List<SummaryCandidate> candidates)
    {
        string? heading = null;
        var own = new List<SummaryCandidate>();
        var next = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            if (paragraph.Kind is ParagraphKind.Heading or ParagraphKind.Question)
            {
                foreach (var section in Even(heading, own))
                    yield return section;
                heading = article.TextOf(paragraph);
                own.Clear();
            }

            for (; next < candidates.Count && candidates[next].Paragraph.Number == paragraph.Number; next++)
                own.Add(candidates[next]);
        }

        foreach (var section in Even(heading, own))
            yield return section;
    }

    // A long stretch under one heading, or under none, is parted evenly.
    private static List<Section> Even(string? heading, List<SummaryCandidate> candidates)
    {
        var paragraphs = candidates.GroupBy(candidate => candidate.Paragraph.Number).ToList();
        var parts = Math.Clamp((paragraphs.Count + ParagraphsEach - 1) / ParagraphsEach, 1, MostEvenParts);
        var each = Math.Max(1, (paragraphs.Count + parts - 1) / parts);
        return [.. paragraphs.Chunk(each)
            .Select((part, place) => new Section(place == 0 ? heading : null, [.. part.SelectMany(paragraph => paragraph)]))];
    }
}
