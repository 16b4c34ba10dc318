using System.Net;
using ArticleBot.Chats.Turns;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.DiscordProtocol.Registration;
using ArticleBot.DiscordProtocol.Settings;
using Discord;
using Discord.Net;
using Discord.WebSocket;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleBot.Discord;

/// <summary>Connects the bot to Discord, hands events to the handlers off the gateway's task, and stops in good order.</summary>
internal sealed partial class BotService(
    BaseSocketClient client,
    CommandRegistration registration,
    InteractionHandler interactions,
    MessageHandler messages,
    Greeter greeter,
    GatewayState state,
    WorkUnderWay underWay,
    FatalClose fatal,
    Redaction redaction,
    TimeProvider time,
    IOptions<DiscordOptions> options,
    ILogger<BotService> log) : IHostedService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        client.Log += message => Task.Run(() => Write(message), CancellationToken.None);
        client.InteractionCreated += interaction => Detach(() => interactions.HandleAsync(interaction));
        client.MessageReceived += message => Detach(() => messages.HandleAsync(message));
        client.JoinedGuild += server => Detach(() => greeter.GreetAsync(server));
        client.LeftGuild += server => Detach(() => greeter.LeaveAsync(server));
        switch (client)
        {
            case DiscordShardedClient sharded:
                sharded.ShardReady += shard => Detach(() => OnReadyAsync(shard.ShardId));
                sharded.ShardDisconnected += (exception, _) => Detach(() => Consider(exception));
                break;
            case DiscordSocketClient single:
                single.Ready += () => Detach(() => OnReadyAsync(single.ShardId));
                single.Disconnected += exception => Detach(() => Consider(exception));
                break;
        }

        await LoginAsync(cancellationToken);
        await client.StartAsync();
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (!await underWay.StopAsync())
            LogUnfinished();
        // Before its login and after its logout a client of as many connections as Discord recommends has none that could be stopped.
        if (client.LoginState != LoginState.LoggedIn)
            return;
        await client.StopAsync();
        await client.LogoutAsync();
    }

    private async Task OnReadyAsync(int shard)
    {
        state.OnReady(shard);
        await registration.RegisterAsync();
    }

    // A Discord that has a bad moment is waited for; a token that it refuses ends the program.
    private async Task LoginAsync(CancellationToken cancellation)
    {
        for (var pause = FirstPause; !await TryLoginAsync(); pause = pause < LongestPause ? pause * 2 : LongestPause)
            await Task.Delay(pause, time, cancellation);
    }

    private async Task<bool> TryLoginAsync()
    {
        try
        {
            await client.LoginAsync(TokenType.Bot, options.Value.Token.Trim());
            return true;
        }
        catch (HttpException exception) when (exception.HttpCode == HttpStatusCode.Unauthorized)
        {
            throw new BotStartException(FatalClose.RefusedToken);
        }
        catch (Exception exception) when (IsPassing(exception))
        {
            LogNotConnected(redaction.Of(exception.Message));
            return false;
        }
    }

    private static bool IsPassing(Exception exception) => exception is TimeoutException or HttpRequestException or TaskCanceledException
        || exception is HttpException { HttpCode: HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError };

    // The gateway's task must go on reading: a heartbeat that comes late costs the connection. A stop waits for what was detached.
    private Task Detach(Func<Task> work)
    {
        underWay.Begin();
        _ = Task.Run(() => GuardAsync(work));
        return Task.CompletedTask;
    }

    private async Task GuardAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
#pragma warning disable CA1031 // Nobody waits for this task: what it throws would be seen by nobody.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogUnhandled(redaction.Of(exception));
        }
        finally
        {
            underWay.End();
        }
    }

    private Task Consider(Exception exception)
    {
        fatal.Consider(exception);
        return Task.CompletedTask;
    }

    private void Write(LogMessage message)
    {
        var level = message.Severity switch
        {
            LogSeverity.Critical => LogLevel.Critical,
            LogSeverity.Error => LogLevel.Error,
            LogSeverity.Warning => LogLevel.Warning,
            LogSeverity.Info => LogLevel.Information,
            _ => LogLevel.Debug,
        };
        var words = redaction.Of($"{message.Message} {message.Exception?.Message}").Trim();
        LogClient(level, message.Source, words);
    }

    [LoggerMessage(Message = "{Source}: {Words}")]
    private partial void LogClient(LogLevel level, string source, string words);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord cannot be reached, it will be tried again: {Reason}")]
    private partial void LogNotConnected(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "An event of Discord could not be handled: {What}")]
    private partial void LogUnhandled(string what);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Stopped with work still under way; whom it cut off was told")]
    private partial void LogUnfinished();
}
