using System.Collections.Immutable;

namespace ArticleBot.DiscordProtocol.Payloads;

/// <summary>A message that a command is about.</summary>
public sealed record SentMessage
{
    /// <summary>Its words.</summary>
    public string? Content { get; init; }

    /// <summary>Its embeds.</summary>
    public ImmutableArray<SentEmbed>? Embeds { get; init; }

    /// <summary>Its files.</summary>
    public ImmutableArray<SentAttachment>? Attachments { get; init; }

    /// <summary>Its words; a bot's often stand in its embeds alone.</summary>
    public string Words => string.IsNullOrWhiteSpace(Content)
        ? string.Join('\n', (Embeds ?? []).Select(embed => embed.Description).Where(words => !string.IsNullOrWhiteSpace(words)))
        : Content;
}
