using System.Collections.Concurrent;
using ArticleBot.DiscordProtocol.Delivery;
using Discord;
using Discord.Net;
using Discord.WebSocket;

namespace ArticleBot.Discord;

/// <summary>
/// Writes into channels, however long Discord's limit makes a channel wait, and knows which channels wait. A thread that was put
/// away is taken out again. Thread-safe.
/// </summary>
internal sealed class ChannelWrites(BaseSocketClient client)
{
    // The library gives a call up that waits for the limit longer than this; its own 15 seconds lose what was made.
    private const int Patience = 14 * 60 * 1000;

    // https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
    private const int Archived = 50083;

    private readonly ConcurrentDictionary<ulong, int> waiting = new();

    /// <summary>Whether something is being written into the channel.</summary>
    public bool IsWaiting(ulong channel) => waiting.ContainsKey(channel);

    /// <summary>Writes.</summary>
    /// <exception cref="DiscordException">Discord does not take it.</exception>
    public async Task RunAsync(ulong channel, Func<RequestOptions, Task> write)
    {
        waiting.AddOrUpdate(channel, 1, (_, count) => count + 1);
        try
        {
            await WriteAsync(channel, write);
        }
        catch (HttpException exception)
        {
            throw Failure(exception);
        }
        catch (Exception exception) when (IsOfConnection(exception))
        {
            throw new DiscordException(0, "the connection failed", code: null, exception);
        }
        finally
        {
            Leave(channel);
        }
    }

    private async Task WriteAsync(ulong channel, Func<RequestOptions, Task> write)
    {
        try
        {
            await write(Options());
        }
        catch (HttpException exception) when ((int?)exception.DiscordCode == Archived && client.GetChannel(channel) is SocketThreadChannel)
        {
            await ((SocketThreadChannel)client.GetChannel(channel)).ModifyAsync(thread => thread.Archived = false, Options());
            await write(Options());
        }
    }

    private static DiscordException Failure(HttpException exception) => new(
        (int)exception.HttpCode, exception.DiscordCode?.ToString() ?? exception.Reason ?? "", (int?)exception.DiscordCode, exception);

    // A call that took too long; the stop's own end is no task's.
    private static bool IsOfConnection(Exception exception) =>
        exception is TimeoutException or HttpRequestException or IOException or TaskCanceledException { InnerException: not null };

    private static RequestOptions Options() => new() { Timeout = Patience };

    private void Leave(ulong channel)
    {
        while (waiting.TryGetValue(channel, out var count))
        {
            var isLeft = count == 1
                ? waiting.TryRemove(KeyValuePair.Create(channel, count))
                : waiting.TryUpdate(channel, count - 1, count);
            if (isLeft)
                return;
        }
    }
}
