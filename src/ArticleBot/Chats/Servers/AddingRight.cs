namespace ArticleBot.Chats.Servers;

/// <summary>Who may add articles to a server's.</summary>
public enum AddingRight
{
    /// <summary>Those who may manage the server or the channel.</summary>
    Managers,

    /// <summary>They, and the members who have a role.</summary>
    Role,

    /// <summary>Every member.</summary>
    Everybody,
}
