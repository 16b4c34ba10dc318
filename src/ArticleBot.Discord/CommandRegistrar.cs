using System.Globalization;
using ArticleBot.Serving;
using ArticleBot.Serving.Commands;
using ArticleBot.Serving.Turns;
using Discord;
using Discord.Net;
using Discord.WebSocket;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleBot.Discord;

/// <summary>Registers the commands with Discord, anew only where their definition changed since the last time.</summary>
internal sealed partial class CommandRegistrar(
    BaseSocketClient client,
    IOptions<DiscordOptions> options,
    IOptions<ServingOptions> serving,
    WorkUnderWay underWay,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    Redaction redaction,
    ILogger<CommandRegistrar> log)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    private int hasRun;

    /// <summary>Registers once a process, however often the connection is made, and tries until it succeeds.</summary>
    public async Task RegisterAsync()
    {
        if (Interlocked.Exchange(ref hasRun, 1) == 1)
            return;
        try
        {
            for (var pause = FirstPause; !await TryRegisterAsync(); pause = pause < LongestPause ? pause * 2 : LongestPause)
                await Task.Delay(pause, time, lifetime.ApplicationStopping);
        }
        catch (OperationCanceledException)
        {
            // The bot is being stopped; the next start tries again.
        }
    }

    // Whether no other try is needed. A stop waits for the one that is being made.
    private async Task<bool> TryRegisterAsync()
    {
        try
        {
            if (underWay.Begin())
                await RegisterChangedAsync();
            return true;
        }
        catch (Exception exception) when (exception
            is HttpException or HttpRequestException or IOException or TimeoutException or UnauthorizedAccessException)
        {
            LogNotRegistered(redaction.Of(exception.Message));
            return false;
        }
        finally
        {
            underWay.End();
        }
    }

    private async Task RegisterChangedAsync()
    {
        var path = Path.Combine(AppContext.BaseDirectory, serving.Value.Folder,
            string.Create(CultureInfo.InvariantCulture, $"commands-{client.CurrentUser.Id}-{options.Value.GuildId}.sha256"));
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
        var part = new SlashCommandOptionBuilder().WithName(definition.Name).WithDescription(definition.Description)
            .WithType(ApplicationCommandOptionType.SubCommand);
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

    [LoggerMessage(Level = LogLevel.Error, Message = "The commands could not be registered, it will be tried again: {Reason}")]
    private partial void LogNotRegistered(string reason);
}
