namespace ArticleBot.DiscordProtocol.Payloads;

/// <summary>The channel in which something was done.</summary>
public sealed record SentChannel
{
    // https://discord.com/developers/docs/resources/channel#channel-object-channel-types
    private static readonly int[] Threads = [10, 11, 12];

    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>Its type.</summary>
    public int Type { get; init; }

    /// <summary>The channel or forum of a thread; of another channel its category.</summary>
    public string? ParentId { get; init; }

    /// <summary>The channel or forum that a thread belongs to; null for what is no thread.</summary>
    public string? ThreadsParent => Threads.Contains(Type) ? ParentId : null;
}
