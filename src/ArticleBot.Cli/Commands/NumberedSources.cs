using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Replies;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Cli.Commands;

/// <summary>The paragraphs that an answer or a summary stands on, numbered in the order in which they come.</summary>
internal sealed class NumberedSources(IEnumerable<Citation> citations)
{
    // A reader turns to a paragraph: two sentences of one paragraph have one number.
    private readonly List<Citation> sources = [.. citations.DistinctBy(Place)];

    /// <summary>The claim's sentence, cut where it is too long, with the numbers of what it stands on.</summary>
    public string Marked(Claim claim) =>
        Excerpt.Of(claim.Text, Excerpt.Sentence) + " "
        + string.Concat(claim.Citations.Select(Place).Distinct().Select(place => $"[{NumberOf(place)}]"));

    private int NumberOf(Paragraph place) => sources.FindIndex(source => Place(source) == place) + 1;

    /// <summary>Writes each source with its paragraph.</summary>
    public void Write(Terminal terminal)
    {
        for (var i = 0; i < sources.Count; i++)
            Write(terminal, $"[{i + 1}]", sources[i]);
    }

    /// <summary>Writes one source with its paragraph.</summary>
    public static void Write(Terminal terminal, string label, Citation source) =>
        terminal.WriteLine($"\n{label} {source.Article.Id}, {PlaceOf(source.Paragraph)}: {PassageExcerpt.Of(source)}", Tone.Quiet);

    /// <summary>How a paragraph is named beside what stands in it.</summary>
    public static string PlaceOf(int paragraph) => paragraph == 0
        ? "title" : string.Create(CultureInfo.InvariantCulture, $"paragraph {paragraph}");

    // Two files may have one name: the paragraph itself tells them apart.
    private static Paragraph Place(Citation citation) => citation.Article.Blocks[citation.Paragraph];
}
