using ArticleBot.Articles;

namespace ArticleBot.Grounding;

/// <summary>A paragraph that a model is given to write from.</summary>
/// <param name="Number">The number that the model cites it by, 1 or more.</param>
/// <param name="Article">The article.</param>
/// <param name="Paragraph">The paragraph.</param>
public sealed record GivenPassage(int Number, Article Article, Paragraph Paragraph);
