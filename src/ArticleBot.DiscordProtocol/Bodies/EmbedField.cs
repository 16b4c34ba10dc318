namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>A named part of an embed.</summary>
/// <param name="Name">1 to 256 units.</param>
/// <param name="Value">1 to 1,024 units.</param>
public sealed record EmbedField(string Name, string Value);
