using System.Collections.Immutable;
using ArticleBot.Articles;

namespace ArticleBot.Summarising;

/// <summary>
/// A stretch of an article under one heading, one question of an interview or one number of a list, or an even part of it where it is long.
/// </summary>
/// <param name="Heading">The heading's, the question's or the entry's words; null before the first one, and for every part but the
/// first.</param>
/// <param name="Candidates">The section's sentences, at least one.</param>
internal sealed record Section(string? Heading, ImmutableArray<SummaryCandidate> Candidates)
{
    private const int ParagraphsEach = 8;
    private const int MostEvenParts = 8;
    private const int FewestListed = 3;

    /// <summary>The sections of all articles that the candidates come from, in reading order. Linear in their length.</summary>
    public static ImmutableArray<Section> Of(ImmutableArray<SummaryCandidate> candidates) =>
        [.. candidates.GroupBy(candidate => candidate.Article).SelectMany(article => Parts(article.Key, [.. article]))];

    private static IEnumerable<Section> Parts(Article article, List<SummaryCandidate> candidates)
    {
        var (entries, listed) = (NumberedEntries.Of(article), Listed(article));
        var sections = new List<Section>();
        string? heading = null;
        var own = new List<SummaryCandidate>();
        var next = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            var told = next;
            while (next < candidates.Count && candidates[next].Paragraph.Number == paragraph.Number)
                next++;
            var (entry, words) = entries.HeadingOf(paragraph);
            var isHeading = told == next && !listed.Contains(paragraph.Number)
                && paragraph.Kind is ParagraphKind.Heading or ParagraphKind.Question;
            if (isHeading || entry)
            {
                Finish();
                heading = isHeading ? article.TextOf(paragraph) : words;
            }

            own.AddRange(candidates[told..next].Where(candidate => words is null || !candidate.Span.Overlaps(paragraph.Sentences[0].Span)));
        }

        Finish();
        // Without headings the lines that there is room for are shared out.
        return sections is [var only] ? Even(only, FullSummary.MostLines, paragraphsEach: 1)
            : sections.SelectMany(section => Even(section, MostEvenParts, ParagraphsEach));

        void Finish()
        {
            if (own.Count > 0)
                sections.Add(new Section(heading, [.. own]));
            own.Clear();
        }
    }

    // So many short lines in a row are a list, such as that of a recipe, and head nothing.
    private static HashSet<int> Listed(Article article)
    {
        var (listed, run) = (new HashSet<int>(), new List<int>());
        foreach (var paragraph in article.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Heading)
                run.Clear();
            else
                run.Add(paragraph.Number);
            if (run.Count == FewestListed)
                listed.UnionWith(run);
            else if (run.Count > FewestListed)
                listed.Add(paragraph.Number);
        }

        return listed;
    }

    // A line of a list or of figures has no part of its own where there are sentences.
    private static IEnumerable<Section> Even(Section section, int most, int paragraphsEach)
    {
        var sentences = section.Candidates.Where(candidate => candidate.IsSentence || candidate.Tested is not null).ToList();
        var paragraphs = (sentences.Count > 0 ? sentences : [.. section.Candidates])
            .GroupBy(candidate => candidate.Paragraph.Number).ToList();
        var parts = Math.Clamp((paragraphs.Count + paragraphsEach - 1) / paragraphsEach, 1, most);
        var each = (paragraphs.Count + parts - 1) / parts;
        return paragraphs.Chunk(each)
            .Select((part, place) => new Section(place == 0 ? section.Heading : null, [.. part.SelectMany(paragraph => paragraph)]));
    }
}
