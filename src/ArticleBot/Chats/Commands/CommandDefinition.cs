using System.Collections.Immutable;

namespace ArticleBot.Chats.Commands;

/// <summary>A command that people call in a chat: how it is called, what is told of it, and what it does.</summary>
/// <param name="Name">For a slash command lower case, 1 to 32 characters.</param>
/// <param name="Description">1 to 100 characters; empty for a command on a message.</param>
/// <param name="Options">What is filled in, the required ones first.</param>
/// <param name="Parts">Its subcommands; a command with parts has no options of its own.</param>
public sealed record CommandDefinition(
    string Name, string Description, ImmutableArray<CommandOption> Options, ImmutableArray<CommandDefinition> Parts)
{
    /// <summary>What it does; null for a command with parts, which do it.</summary>
    public CommandHandler? Handler { get; init; }

    /// <summary>What <c>/help</c> says of it; null for nothing. What a part does is said of the whole.</summary>
    public string? Help { get; init; }

    /// <summary>Whether it stands in the menu of a message.</summary>
    public bool IsOnMessage { get; init; }

    /// <summary>Who may call it, until a server's admins say otherwise.</summary>
    public CommandCallers Callers { get; init; }
}
