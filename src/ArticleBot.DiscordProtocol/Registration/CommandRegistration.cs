using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using ArticleBot.Chats;
using ArticleBot.Chats.Commands;
using ArticleBot.Chats.Turns;
using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.DiscordProtocol.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleBot.DiscordProtocol.Registration;

/// <summary>Registers the commands with Discord, anew only where what is sent has changed since the last time.</summary>
public sealed partial class CommandRegistration(
    DiscordRest rest,
    IOptions<DiscordOptions> options,
    IOptions<ChatsOptions> serving,
    WorkUnderWay underWay,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    Redaction redaction,
    ILogger<CommandRegistration> log)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private int hasRun;
    private volatile RegistrationState state;

    /// <summary>How it stands.</summary>
    public RegistrationState State => state;

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
            state = RegistrationState.Registered;
            return true;
        }
        catch (Exception exception) when (exception is DiscordException or IOException or JsonException or UnauthorizedAccessException)
        {
            state = RegistrationState.Failing;
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
        var isGlobal = options.Value.GuildId == 0;
        var application = options.Value.ApplicationId is 0 ? await ApplicationAsync() : Id(options.Value.ApplicationId);
        var commands = CommandBodies.ToJson(CommandDefinitions.All, isGlobal);
        var hash = Convert.ToHexStringLower(SHA256.HashData(commands));
        var path = Path.Combine(
            AppContext.BaseDirectory, serving.Value.Folder, $"commands-{application}-{Id(options.Value.GuildId)}.sha256");
        if (File.Exists(path) && await File.ReadAllTextAsync(path, lifetime.ApplicationStopping) == hash)
            return;
        var where = isGlobal ? "commands" : $"guilds/{Id(options.Value.GuildId)}/commands";
        await CallAsync(HttpMethod.Put, $"applications/{application}/{where}", commands);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, hash, CancellationToken.None);
        LogRegistered(CommandDefinitions.All.Length);
    }

    private async Task<string> ApplicationAsync()
    {
        using var application = JsonDocument.Parse(await CallAsync(HttpMethod.Get, "applications/@me", body: null));
        var id = application.RootElement is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty("id", out var said)
            ? said.ToString() : "";
        return ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Id(number) : throw new JsonException("Discord does not say which application the token is of.");
    }

    private Task<byte[]> CallAsync(HttpMethod method, string path, byte[]? body) => rest.CallAsync(
        new RestCall(method, new Uri(path, UriKind.Relative), body) { Token = options.Value.Token.Trim() },
        Patience,
        lifetime.ApplicationStopping);

    private static string Id(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    [LoggerMessage(Level = LogLevel.Information, Message = "Registered {Count} commands")]
    private partial void LogRegistered(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The commands could not be registered, it will be tried again: {Reason}")]
    private partial void LogNotRegistered(string reason);
}
