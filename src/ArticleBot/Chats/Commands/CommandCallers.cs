namespace ArticleBot.Chats.Commands;

/// <summary>Who may call a command.</summary>
public enum CommandCallers
{
    /// <summary>Everybody.</summary>
    Everybody,

    /// <summary>Those who manage the server or the channel.</summary>
    Managers,

    /// <summary>Those who manage the server; there is no such command in a direct message.</summary>
    Admins,
}
