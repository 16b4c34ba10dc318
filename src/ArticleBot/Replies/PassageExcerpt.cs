using ArticleBot.Grounding;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies;

/// <summary>The paragraph that a citation stands in, cut around the cited words where it is too long to be shown whole.</summary>
public static class PassageExcerpt
{
    /// <summary>At most <see cref="Excerpt.Passage"/> units that hold the beginning of the cited words.</summary>
    public static string Of(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var paragraph = citation.Article.Blocks[citation.Paragraph].Span;
        var start = citation.Span.Start - paragraph.Start;
        return Excerpt.Around(citation.Article.TextOf(paragraph), start, citation.Span.Length, Excerpt.Passage);
    }
}
