using System.Net;
using ArticleBot.Replies;
using Discord.Net;

namespace ArticleBot.Discord;

/// <summary>Sends finished replies, and again where Discord has a bad moment: what was made is not thrown away. Thread-safe.</summary>
internal sealed class Delivery(TimeProvider time)
{
    private static readonly TimeSpan[] Pauses = [.. ((int[])[1, 2, 5, 15, 30, 60]).Select(seconds => TimeSpan.FromSeconds(seconds))];

    /// <summary>Sends the reply.</summary>
    /// <exception cref="HttpException">Discord refuses it for good, or after every try.</exception>
    public async Task SendAsync(IReplyTarget target, ChatReply reply, CancellationToken cancellation)
    {
        foreach (var pause in Pauses)
        {
            try
            {
                await target.SendAsync(reply).WaitAsync(cancellation);
                return;
            }
            catch (Exception exception) when (IsPassing(exception) && target.CanTryAgain)
            {
                await Task.Delay(pause, time, cancellation);
            }
        }

        await target.SendAsync(reply).WaitAsync(cancellation);
    }

    private static bool IsPassing(Exception exception) => exception switch
    {
        HttpException { HttpCode: >= HttpStatusCode.InternalServerError } => true,
        HttpException { HttpCode: HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout } => true,
        TimeoutException or HttpRequestException or IOException => true,
        // A call that took too long; the stop's own end is no task's.
        TaskCanceledException { InnerException: not null } => true,
        _ => false,
    };
}
