namespace ArticleBot.Articles;

/// <summary>One sentence of a paragraph.</summary>
/// <param name="Paragraph">Number of the paragraph that it stands in; 0 is the title.</param>
/// <param name="Span">Where it stands, without the white space around it.</param>
public sealed record Sentence(int Paragraph, TextSpan Span);
