namespace ArticleBot.DiscordProtocol.Payloads;

/// <summary>What the ids in a command stand for.</summary>
public sealed record ResolvedData
{
    /// <summary>Messages by their ids.</summary>
    public IReadOnlyDictionary<string, SentMessage>? Messages { get; init; }

    /// <summary>Files by their ids.</summary>
    public IReadOnlyDictionary<string, SentAttachment>? Attachments { get; init; }
}
