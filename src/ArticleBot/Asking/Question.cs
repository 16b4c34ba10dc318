using ArticleBot.Articles;

namespace ArticleBot.Asking;

/// <summary>A question about one or more articles.</summary>
/// <param name="Text">The user's words.</param>
/// <param name="Articles">The articles that may answer it, at least one.</param>
/// <param name="Top">How many passages the answer lists, 1 or more.</param>
public sealed record Question(string Text, IReadOnlyList<Article> Articles, int Top = 3);
