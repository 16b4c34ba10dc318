using ArticleBot.Articles;

namespace ArticleBot.Grounding;

/// <summary>The place of an article that a statement stands on.</summary>
/// <param name="Article">The article.</param>
/// <param name="Paragraph">The paragraph's number, 1 or more; 0 is the title, cited for what the front matter tells.</param>
/// <param name="Span">The cited words, in the article's text; they lie inside the paragraph.</param>
public sealed record Citation(Article Article, int Paragraph, TextSpan Span)
{
    /// <summary>The cited words, as they stand in the article.</summary>
    public string Text => Article.TextOf(Span);
}
