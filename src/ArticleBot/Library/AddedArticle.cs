namespace ArticleBot.Library;

/// <summary>What became of an article that was to be added.</summary>
/// <param name="Entry">The article in the library.</param>
/// <param name="IsNew">Whether it was added; false where the same text was there already.</param>
public sealed record AddedArticle(ArticleEntry Entry, bool IsNew);
