using ArticleBot.Articles;

namespace ArticleBot.Meaning;

/// <summary>The vectors of an article's paragraphs and sentences.</summary>
/// <param name="Article">The article.</param>
/// <param name="Texts">Which row is whose.</param>
/// <param name="Table">The vectors, by the texts' places.</param>
internal sealed record ArticleVectors(Article Article, ArticleTexts Texts, VectorTable Table);
