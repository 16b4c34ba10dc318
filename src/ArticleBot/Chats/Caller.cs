namespace ArticleBot.Chats;

/// <summary>Who asks, and where; the ids are the chat's own words for it.</summary>
/// <param name="User">The user's id.</param>
/// <param name="Channel">The id of the channel, thread or direct message.</param>
/// <param name="Server">The server's id; null in a direct message.</param>
public sealed record Caller(string User, string Channel, string? Server = null)
{
    /// <summary>The id of the channel or forum that the thread belongs to; null where it is no thread.</summary>
    public string? Parent { get; init; }

    /// <summary>The conversation that the caller's words join, because they reply to it; null where they reply to nothing.</summary>
    public string? Joined { get; init; }

    /// <summary>Whose articles the caller sees beside everybody's, and adds to: the server's, in a direct message the user's own.</summary>
    public string Owner => Server ?? $"user {User}";

    /// <summary>The key of the conversation: in a thread everybody's together, elsewhere each user's own.</summary>
    public string Conversation => Joined ?? (Parent is null ? $"{Channel} {User}" : Channel);
}
