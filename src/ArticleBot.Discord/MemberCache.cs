using Discord.WebSocket;
using Microsoft.Extensions.Hosting;

namespace ArticleBot.Discord;

/// <summary>
/// Forgets now and then whom the client has seen: it keeps each member who ever wrote a message or called a command, and the bot reads all
/// that it needs to know of one from what comes.
/// </summary>
internal sealed class MemberCache(BaseSocketClient client, TimeProvider time) : BackgroundService
{
    /// <summary>How long a member who went quiet is kept at most.</summary>
    public static readonly TimeSpan Age = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Age, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                Forget(client);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The bot is being stopped.
        }
    }

    /// <summary>Forgets all members but the bot itself.</summary>
    public static void Forget(BaseSocketClient client)
    {
        foreach (var server in client.Guilds)
            server.PurgeUserCache();
    }
}
