namespace ArticleBot.DiscordProtocol.Payloads;

/// <summary>A user of Discord.</summary>
/// <param name="Id">The user's id.</param>
public sealed record User(string Id);
