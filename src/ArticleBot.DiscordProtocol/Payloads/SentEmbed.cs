namespace ArticleBot.DiscordProtocol.Payloads;

/// <summary>An embed of a message.</summary>
public sealed record SentEmbed
{
    /// <summary>Its text.</summary>
    public string? Description { get; init; }
}
