using ArticleBot.Articles;

namespace ArticleBot.Retrieval;

/// <summary>A paragraph that retrieval found for a question.</summary>
/// <param name="Article">The article that it stands in.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Score">How well it fits: above 0, comparable only within one question's ranking.</param>
public sealed record RankedPassage(Article Article, Paragraph Paragraph, double Score);
