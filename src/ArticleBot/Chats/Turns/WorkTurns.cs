using ArticleBot.Observing;
using Microsoft.Extensions.Options;

namespace ArticleBot.Chats.Turns;

/// <summary>
/// Lets so many requests run at once; the next ones wait, in rotation over the servers, and those beyond are refused. Thread-safe.
/// </summary>
public sealed class WorkTurns(IOptions<ChatsOptions> options, TimeProvider time)
{
    /// <summary>After how long a request that waits for its turn is told so: a crowd that passes sooner is worth no message.</summary>
    public static readonly TimeSpan NoticeAfter = TimeSpan.FromSeconds(1);

    private readonly FirstSigns signs = new(time);
    private readonly FairQueue queue = new(options.Value.MaxRunning, options.Value.MaxWaiting);
    private int present;

    /// <summary>
    /// Notes a request that a front end has taken and whose first sign is due, until what is given is disposed of: of many that come at
    /// once each gets its sign before work begins.
    /// </summary>
    public IDisposable Expect() => signs.Expect();

    /// <summary>Runs the work when its turn comes.</summary>
    /// <param name="share">Whose share of the turns it takes: a server, or a user in a direct message.</param>
    /// <param name="work">What is to be done. It holds a turn as long as it runs: what is made should be sent afterwards.</param>
    /// <param name="receive">
    /// Gives the first sign that the request was received. Called at once where others are being served or have just come; no work begins
    /// while signs are being given, for a fifth of a second at most.
    /// </param>
    /// <param name="wait">Called once where the turn has not come after <see cref="NoticeAfter"/>; the turn does not wait for it.</param>
    /// <param name="cancellation">Stops the waiting and the work.</param>
    /// <returns>Whether it was done; false where too much waits already.</returns>
    public async Task<bool> RunAsync(
        string share, Func<CancellationToken, Task> work, Func<Task> receive, Func<Task> wait, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(share);
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(receive);
        ArgumentNullException.ThrowIfNull(wait);
        if (queue.Enter(share) is not { } ticket)
            return false;
        var others = Interlocked.Increment(ref present) > 1 || signs.AreDue;
        var notice = Task.CompletedTask;
        try
        {
            if (others)
                await signs.GiveAsync(receive);
            using (QueuePlace.Take(QueuePlace.Waiting))
            {
                notice = await IsLateAsync(ticket, cancellation) ? wait() : notice;
                if (!await ticket.Called.WaitAsync(cancellation))
                    return false;
            }

            using var running = QueuePlace.Take(QueuePlace.Running);
            await signs.CrowdPassedAsync(hasSign: others, cancellation);
            await work(cancellation);
            return true;
        }
        finally
        {
            queue.Leave(ticket);
            Interlocked.Decrement(ref present);
            // It must not come after what is sent next. Where it failed, the sending of that will tell.
            await notice.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> IsLateAsync(Ticket ticket, CancellationToken cancellation)
    {
        if (ticket.Called.IsCompleted)
            return false;
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var isLate = await Task.WhenAny(ticket.Called, Task.Delay(NoticeAfter, time, leaving.Token)) != ticket.Called;
        await leaving.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
        return isLate;
    }
}
