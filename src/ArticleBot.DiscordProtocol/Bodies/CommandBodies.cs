using System.Text.Json;
using ArticleBot.Serving.Commands;

namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>Writes commands as Discord registers them.</summary>
public static class CommandBodies
{
    private const int SlashCommand = 1;
    private const int MessageCommand = 3;
    private const int Part = 1;
    private const int Words = 3;
    private const int File = 11;
    private const string ManageChannels = "16";

    /// <summary>Commands, as they are sent.</summary>
    /// <param name="commands">The commands.</param>
    /// <param name="isGlobal">Whether they are registered everywhere; of one server's own Discord knows where they can be called.</param>
    public static byte[] ToJson(IEnumerable<CommandDefinition> commands, bool isGlobal) => JsonSerializer.SerializeToUtf8Bytes(
        [.. commands.Select(command => isGlobal ? Everywhere(Of(command)) : Of(command))], BodyJson.Default.CommandBodyArray);

    // Where only a user brings the bot along, Discord checks no member's permissions: the bot is a server's, or talks with one user.
    private static CommandBody Everywhere(CommandBody command) => command with { IntegrationTypes = [0], Contexts = [0, 1] };

    private static CommandBody Of(CommandDefinition command) => new()
    {
        Type = command.IsOnMessage ? MessageCommand : SlashCommand,
        Name = command.Name,
        Description = command.IsOnMessage ? null : command.Description,
        Options = command.IsOnMessage ? null : [.. command.Options.Select(Of), .. command.Parts.Select(PartOf)],
        DefaultMemberPermissions = command.IsForManagers ? ManageChannels : null,
    };

    private static CommandBody PartOf(CommandDefinition part) => new()
    {
        Type = Part,
        Name = part.Name,
        Description = part.Description,
        Options = [.. part.Options.Select(Of)],
    };

    private static CommandBody Of(CommandOption option) => new()
    {
        Type = option.IsFile ? File : Words,
        Name = option.Name,
        Description = option.Description,
        Required = option.IsRequired,
        Autocomplete = option.Completes ? true : null,
        MaxLength = option.Choices is null && !option.IsFile ? option.MaxLength : null,
        Choices = option.Choices is { } choices ? [.. choices.Select(choice => new ChoiceBody(choice, choice))] : null,
    };
}
