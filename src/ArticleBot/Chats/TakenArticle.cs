using ArticleBot.Replies;

namespace ArticleBot.Chats;

/// <summary>What became of an article that somebody in a chat wanted to add.</summary>
/// <param name="Reply">The reply to it.</param>
/// <param name="Id">The article's id, be it that it was there before; null where it was refused.</param>
/// <param name="IsNew">Whether it was added; false where it was refused or there before.</param>
public sealed record TakenArticle(ChatReply Reply, string? Id = null, bool IsNew = false);
