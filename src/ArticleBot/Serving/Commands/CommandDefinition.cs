using System.Collections.Immutable;

namespace ArticleBot.Serving.Commands;

/// <summary>A command that people call in a chat.</summary>
/// <param name="Name">For a slash command lower case, 1 to 32 characters.</param>
/// <param name="Description">1 to 100 characters; empty for a command on a message.</param>
/// <param name="Options">What is filled in, the required ones first.</param>
/// <param name="Parts">Its subcommands; a command with parts has no options of its own.</param>
/// <param name="IsOnMessage">Whether it stands in the menu of a message.</param>
/// <param name="Callers">Who may call it, until a server's admins say otherwise.</param>
public sealed record CommandDefinition(
    string Name, string Description, ImmutableArray<CommandOption> Options, ImmutableArray<CommandDefinition> Parts,
        bool IsOnMessage = false, CommandCallers Callers = CommandCallers.Everybody);
