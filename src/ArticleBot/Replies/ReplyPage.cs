namespace ArticleBot.Replies;

/// <summary>Which page of a longer list a reply shows.</summary>
/// <param name="Number">1 to <paramref name="Count"/>.</param>
/// <param name="Count">How many there are, 1 or more.</param>
public readonly record struct ReplyPage(int Number, int Count);
