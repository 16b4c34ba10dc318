using System.Collections.Immutable;
using ArticleBot.Articles;

namespace ArticleBot.Summarising;

/// <summary>A stretch of an article under one heading, or an even part of it where it is long.</summary>
/// <param name="Heading">The heading's words; null before the first one, and for every part but the first.</param>
/// <param name="Candidates">The section's sentences, at least one.</param>
internal sealed record Section(string? Heading, ImmutableArray<SummaryCandidate> Candidates)
{
    private const int ParagraphsEach = 8;
    private const int MostEvenParts = 8;

    /// <summary>The sections of all articles that the candidates come from, in reading order.</summary>
    public static ImmutableArray<Section> Of(ImmutableArray<SummaryCandidate> candidates) =>
        [.. candidates.GroupBy(candidate => candidate.Article).SelectMany(article => Parts(article.Key, [.. article]))];

    private static IEnumerable<Section> Parts(Article article, ImmutableArray<SummaryCandidate> candidates)
    {
        var headings = article.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Heading).ToList();
        return candidates
            .GroupBy(candidate => headings.FindLast(heading => heading.Number < candidate.Paragraph.Number))
            .SelectMany(part => Even(part.Key is { } heading ? article.TextOf(heading) : null, [.. part]));
    }

    // A long stretch under one heading, or under none, is parted evenly.
    private static IEnumerable<Section> Even(string? heading, ImmutableArray<SummaryCandidate> candidates)
    {
        var paragraphs = candidates.GroupBy(candidate => candidate.Paragraph.Number).ToList();
        var parts = Math.Clamp((paragraphs.Count + ParagraphsEach - 1) / ParagraphsEach, 1, MostEvenParts);
        var each = (paragraphs.Count + parts - 1) / parts;
        return paragraphs.Chunk(each).Select((part, place) => new Section(place == 0 ? heading : null, [.. part.SelectMany(paragraph => paragraph)]));
    }
}
