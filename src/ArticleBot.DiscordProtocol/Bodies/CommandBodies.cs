using System.Collections.Immutable;
using System.Text.Json;
using ArticleBot.Chats.Commands;

namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>Writes commands as Discord registers them.</summary>
public static class CommandBodies
{
    private const int SlashCommand = 1;
    private const int MessageCommand = 3;
    private const int Part = 1;
    private const int Words = 3;
    private const int Channel = 7;
    private const int Role = 8;
    private const int File = 11;
    private const string ManageChannels = "16";
    private const string ManageServer = "32";

    // https://discord.com/developers/docs/resources/channel#channel-object-channel-types: text, announcements, forum, media.
    private static readonly ImmutableArray<int> Written = [0, 5, 15, 16];

    /// <summary>Commands, as they are sent.</summary>
    /// <param name="commands">The commands.</param>
    /// <param name="isGlobal">Whether they are registered everywhere; of one server's own Discord knows where they can be called.</param>
    public static byte[] ToJson(IEnumerable<CommandDefinition> commands, bool isGlobal) => JsonSerializer.SerializeToUtf8Bytes(
        [.. commands.Select(command => isGlobal ? Everywhere(Of(command), command) : Of(command))], BodyJson.Default.CommandBodyArray);

    // Where only a user brings the bot along, Discord checks no member's permissions: the bot is a server's, or talks with one user.
    private static CommandBody Everywhere(CommandBody body, CommandDefinition command) =>
        body with { IntegrationTypes = [0], Contexts = command.Callers == CommandCallers.Admins ? [0] : [0, 1] };

    private static CommandBody Of(CommandDefinition command) => new()
    {
        Type = command.IsOnMessage ? MessageCommand : SlashCommand,
        Name = command.Name,
        Description = command.IsOnMessage ? null : command.Description,
        Options = command.IsOnMessage ? null : [.. command.Options.Select(Of), .. command.Parts.Select(PartOf)],
        DefaultMemberPermissions = command.Callers switch
        {
            CommandCallers.Managers => ManageChannels,
            CommandCallers.Admins => ManageServer,
            _ => null,
        },
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
        Type = option.Kind switch
        {
            OptionKind.File => File,
            OptionKind.Channel => Channel,
            OptionKind.Role => Role,
            _ => Words,
        },
        Name = option.Name,
        Description = option.Description,
        Required = option.IsRequired,
        Autocomplete = option.Completes ? true : null,
        MaxLength = option.Choices is null && option.Kind == OptionKind.Words ? option.MaxLength : null,
        ChannelTypes = option.Kind == OptionKind.Channel ? Written : null,
        Choices = option.Choices is { } choices ? [.. choices.Select(choice => new ChoiceBody(choice, choice))] : null,
    };
}
