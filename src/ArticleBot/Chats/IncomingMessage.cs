namespace ArticleBot.Chats;

/// <summary>A message that the bot sees in a chat.</summary>
/// <param name="Text">Its words, without mentions.</param>
public sealed record IncomingMessage(string Text)
{
    /// <summary>Whether a bot, a webhook or the bot itself wrote it.</summary>
    public bool IsFromMachine { get; init; }

    /// <summary>Whether it mentions the bot by name.</summary>
    public bool MentionsBot { get; init; }

    /// <summary>Whether it replies to a message of the bot.</summary>
    public bool RepliesToBot { get; init; }

    /// <summary>Whether it stands in a thread that the bot has answered in.</summary>
    public bool IsInOwnThread { get; init; }

    /// <summary>Whether it is a direct message.</summary>
    public bool IsDirect { get; init; }

    /// <summary>Whether its channel is one that the bot listens to.</summary>
    public bool IsInListeningChannel { get; init; }
}
