using ArticleBot.Articles;

namespace ArticleBot.Conversations.Suggesting;

/// <summary>A question made of a sentence of an article, with the words of it that answer.</summary>
/// <param name="Text">The question.</param>
/// <param name="Article">The article.</param>
/// <param name="Answer">Where the words that answer stand in its text.</param>
internal sealed record SuggestedQuestion(string Text, Article Article, TextSpan Answer);
