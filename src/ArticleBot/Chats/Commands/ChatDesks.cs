using ArticleBot.Chats.Servers;

namespace ArticleBot.Chats.Commands;

/// <summary>What does the work of commands.</summary>
/// <param name="Front">Questions, summaries, quotations, the channel's article.</param>
/// <param name="Articles">A server's own articles.</param>
/// <param name="Checks">What is checked against the article.</param>
/// <param name="Settings">What a server's admins set.</param>
public sealed record ChatDesks(FrontDesk Front, ArticleDesk Articles, CheckDesk Checks, SettingsDesk Settings);
