namespace ArticleBot.Chats.Commands;

/// <summary>A command that somebody called.</summary>
/// <param name="Caller">Who, and where.</param>
/// <param name="Id">Names the question in votes, 1 to 32 letters and digits.</param>
/// <param name="Words">Gives what was filled in for an option; null for nothing.</param>
public sealed record CommandCall(Caller Caller, string Id, Func<string, string?> Words)
{
    /// <summary>The words of the message that the command is on; empty where it is on none.</summary>
    public string Message { get; init; } = "";

    /// <summary>Why the bot is not told the words of messages that do not speak to it; null where it is.</summary>
    public string? Unread { get; init; }

    /// <summary>What was filled in for an option; null for nothing.</summary>
    public string? this[string option] => Words(option);
}
