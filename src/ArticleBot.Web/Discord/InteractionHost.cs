using ArticleBot.Chats.Turns;
using ArticleBot.DiscordProtocol.Registration;
using ArticleBot.DiscordProtocol.Settings;
using Microsoft.Extensions.Options;

namespace ArticleBot.Web.Discord;

/// <summary>Registers the commands at the start; at a stop refuses what is new, and waits for what is under way or says so.</summary>
internal sealed partial class InteractionHost(
    CommandRegistration registration, WorkUnderWay underWay, IOptions<DiscordOptions> options, ILogger<InteractionHost> log)
    : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        LogReady();
        if (options.Value.Token.Length > 0)
            _ = Task.Run(registration.RegisterAsync, CancellationToken.None);
        else
            LogNoToken();
        return Task.CompletedTask;
    }

    // Before the server stops: who asks meanwhile reads that the bot is being restarted.
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        if (!await underWay.StopAsync())
            LogUnfinished();
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord's interactions are answered at /discord/interactions")]
    private partial void LogReady();

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord:Token is not set: the commands stay as they are registered")]
    private partial void LogNoToken();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Stopped with work still under way; whom it cut off was told")]
    private partial void LogUnfinished();
}
