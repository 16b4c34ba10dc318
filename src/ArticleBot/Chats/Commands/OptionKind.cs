namespace ArticleBot.Chats.Commands;

/// <summary>What an option of a command takes.</summary>
public enum OptionKind
{
    /// <summary>Words.</summary>
    Words,

    /// <summary>A file.</summary>
    File,

    /// <summary>A channel or forum in which messages are written.</summary>
    Channel,

    /// <summary>A role of the server.</summary>
    Role,
}
