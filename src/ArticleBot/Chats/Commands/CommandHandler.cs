using ArticleBot.Replies;

namespace ArticleBot.Chats.Commands;

/// <summary>What a command does, whatever the chat is.</summary>
public abstract record CommandHandler
{
    private CommandHandler()
    {
    }

    /// <summary>Whether only the caller sees that it is done, and the reply.</summary>
    public bool IsForCaller { get; init; }

    /// <summary>It is ready at once, before the turn of what takes long.</summary>
    /// <param name="Work">Gives the reply.</param>
    public sealed record Tell(Func<ChatDesks, CommandCall, Task<ChatReply>> Work) : CommandHandler;

    /// <summary>It takes its turn, and may show what is ready meanwhile.</summary>
    /// <param name="Work">Gives the reply.</param>
    public sealed record Run(Func<ChatDesks, CommandCall, IProgress<ChatReply>, CancellationToken, Task<ChatReply>> Work) : CommandHandler;

    /// <summary>It adds the article that the call names, or that its message has or is; files and links are the front end's to
    /// receive.</summary>
    public sealed record Add : CommandHandler;

    /// <summary>It asks about its message; where that has an article, the front end asks for the question.</summary>
    public sealed record AskAbout : CommandHandler;
}
