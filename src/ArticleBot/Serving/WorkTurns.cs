using Microsoft.Extensions.Options;

namespace ArticleBot.Serving;

/// <summary>
/// Lets so many requests run at once; the next ones wait, in order, and those beyond are refused. A stop lets the work under
/// way finish and refuses everything new. Thread-safe.
/// </summary>
public sealed class WorkTurns(IOptions<ServingOptions> options, TimeProvider time) : IDisposable
{
    /// <summary>After how long a request that waits for its turn is told so: a crowd that passes sooner is worth no message.</summary>
    public static readonly TimeSpan NoticeAfter = TimeSpan.FromSeconds(1);

    private readonly FirstSigns signs = new(time);
    private readonly SemaphoreSlim turns = new(options.Value.MaxRunning);
    private readonly int most = options.Value.MaxRunning + options.Value.MaxWaiting;
    private readonly Lock gate = new();
    private readonly TaskCompletionSource idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int present;
    private bool isStopping;

    /// <summary>Runs the work when its turn comes.</summary>
    /// <param name="work">What is to be done.</param>
    /// <param name="receive">
    /// Gives the first sign that the request was received. Called at once where others are being served; no work begins while
    /// signs are being given, for a fifth of a second at most.
    /// </param>
    /// <param name="wait">Called once where the turn has not come after <see cref="NoticeAfter"/>.</param>
    /// <param name="cancellation">Stops the waiting and the work.</param>
    /// <returns>What became of it.</returns>
    public async Task<WorkOutcome> RunAsync(Func<CancellationToken, Task> work, Func<Task> receive, Func<Task> wait, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(receive);
        ArgumentNullException.ThrowIfNull(wait);
        if (Enter() is { } refusal)
            return refusal;
        try
        {
            await TakeTurnAsync(receive, wait, cancellation);
            try
            {
                await signs.CrowdPassedAsync(cancellation);
                await work(cancellation);
            }
            finally
            {
                turns.Release();
            }

            return WorkOutcome.Done;
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Refuses new work and waits for what is under way, at most <see cref="ServingOptions.StopTimeout"/>.</summary>
    /// <returns>Whether all of it finished.</returns>
    public async Task<bool> StopAsync()
    {
        lock (gate)
        {
            isStopping = true;
            if (present == 0)
                idle.TrySetResult();
        }

        return await Task.WhenAny(idle.Task, Task.Delay(options.Value.StopTimeout)) == idle.Task;
    }

    /// <inheritdoc/>
    public void Dispose() => turns.Dispose();

    private async Task TakeTurnAsync(Func<Task> receive, Func<Task> wait, CancellationToken cancellation)
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var turn = turns.WaitAsync(leaving.Token);
        try
        {
            if (Volatile.Read(ref present) > 1)
                await signs.GiveAsync(receive);
            if (!turn.IsCompleted && await Task.WhenAny(turn, Task.Delay(NoticeAfter, time, leaving.Token)) != turn)
                await wait();
            await turn;
        }
        catch
        {
            // Whoever leaves the queue must not be given a turn that he would never give back.
            await leaving.CancelAsync();
            await turn.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (turn.IsCompletedSuccessfully)
                turns.Release();
            throw;
        }
    }

    private WorkOutcome? Enter()
    {
        lock (gate)
        {
            if (isStopping)
                return WorkOutcome.Stopping;
            if (present >= most)
                return WorkOutcome.Full;
            present++;
            return null;
        }
    }

    private void Leave()
    {
        lock (gate)
        {
            if (--present == 0 && isStopping)
                idle.TrySetResult();
        }
    }
}
