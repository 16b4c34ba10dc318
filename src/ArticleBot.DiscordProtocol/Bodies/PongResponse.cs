namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>The endpoint lives.</summary>
public sealed record PongResponse() : ResponseBody(1);
