namespace ArticleBot.Replies.Actions;

/// <summary>A paragraph, named so that it is found again after a restart.</summary>
/// <param name="ArticleKey">The article, by <see cref="ReplyKeys.Of(Articles.Article)"/>.</param>
/// <param name="Paragraph">The paragraph's number, 0 or more.</param>
public readonly record struct ParagraphPlace(string ArticleKey, int Paragraph);
