namespace ArticleBot.DiscordProtocol.Payloads;

/// <summary>An embed of a message.</summary>
public sealed record SentEmbed
{
    /// <summary>What its title opens; of a link's preview the link.</summary>
    public string? Url { get; init; }

    /// <summary>Its text.</summary>
    public string? Description { get; init; }
}
