using System.Globalization;
using ArticleBot.Serving;
using ArticleBot.Serving.Commands;
using Discord;
using Discord.Net;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleBot.Discord;

/// <summary>Registers the commands with Discord, anew only where their definition changed since the last time.</summary>
internal sealed partial class CommandRegistrar(
    BaseSocketClient client,
    IOptions<DiscordOptions> options,
    IOptions<ServingOptions> serving,
    Redaction redaction,
    ILogger<CommandRegistrar> log)
{
    private int hasRun;

    /// <summary>Registers once a process, however often the connection is made.</summary>
    public async Task RegisterAsync()
    {
        if (Interlocked.Exchange(ref hasRun, 1) == 1)
            return;
        try
        {
            var path = Path.Combine(AppContext.BaseDirectory, serving.Value.Folder, string.Create(CultureInfo.InvariantCulture, $"commands-{client.CurrentUser.Id}-{options.Value.GuildId}.sha256"));
            if (File.Exists(path) && await File.ReadAllTextAsync(path) == CommandDefinitions.Hash)
                return;
            ApplicationCommandProperties[] commands = [.. CommandDefinitions.All.Select(Properties)];
            if (options.Value.GuildId == 0)
                await client.Rest.BulkOverwriteGlobalCommands(commands);
            else
                await client.Rest.BulkOverwriteGuildCommands(commands, options.Value.GuildId);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, CommandDefinitions.Hash);
            LogRegistered(commands.Length);
        }
        catch (Exception exception) when (exception is HttpException or HttpRequestException or IOException or TimeoutException or UnauthorizedAccessException)
        {
            hasRun = 0;
            LogNotRegistered(redaction.Of(exception.Message));
        }
    }

    private static ApplicationCommandProperties Properties(CommandDefinition definition)
    {
        if (definition.IsOnMessage)
            return new MessageCommandBuilder().WithName(definition.Name).Build();
        var command = new SlashCommandBuilder().WithName(definition.Name).WithDescription(definition.Description);
        foreach (var option in definition.Options)
            command.AddOption(Option(option));
        foreach (var part in definition.Parts)
            command.AddOption(Part(part));
        return command.Build();
    }

    private static SlashCommandOptionBuilder Part(CommandDefinition definition)
    {
        var part = new SlashCommandOptionBuilder().WithName(definition.Name).WithDescription(definition.Description).WithType(ApplicationCommandOptionType.SubCommand);
        foreach (var option in definition.Options)
            part.AddOption(Option(option));
        return part;
    }

    private static SlashCommandOptionBuilder Option(CommandOption definition)
    {
        var option = new SlashCommandOptionBuilder()
            .WithName(definition.Name)
            .WithDescription(definition.Description)
            .WithType(definition.IsFile ? ApplicationCommandOptionType.Attachment : ApplicationCommandOptionType.String)
            .WithRequired(definition.IsRequired)
            .WithAutocomplete(definition.Completes);
        if (definition.Choices is null && !definition.IsFile)
            option.WithMaxLength(definition.MaxLength);
        foreach (var choice in definition.Choices ?? [])
            option.AddChoice(choice, choice);
        return option;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Registered {Count} commands")]
    private partial void LogRegistered(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The commands could not be registered, the next connection tries again: {Reason}")]
    private partial void LogNotRegistered(string reason);
}
