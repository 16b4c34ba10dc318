using Microsoft.Extensions.Options;

namespace ArticleBot.Serving;

/// <summary>
/// Lets so many requests run at once; the next ones wait, in order, and those beyond are refused. A stop lets the work under
/// way finish and refuses everything new. Thread-safe.
/// </summary>
public sealed class WorkTurns(IOptions<ServingOptions> options) : IDisposable
{
    private readonly SemaphoreSlim turns = new(options.Value.MaxRunning);
    private readonly int most = options.Value.MaxRunning + options.Value.MaxWaiting;
    private readonly Lock gate = new();
    private readonly TaskCompletionSource idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int present;
    private bool isStopping;

    /// <summary>Runs the work when its turn comes.</summary>
    /// <param name="work">What is to be done.</param>
    /// <param name="waiting">Called once where the work has to wait first.</param>
    /// <param name="cancellation">Stops the waiting and the work.</param>
    /// <returns>What became of it.</returns>
    public async Task<WorkOutcome> RunAsync(Func<CancellationToken, Task> work, Func<Task> waiting, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(waiting);
        if (Enter() is { } refusal)
            return refusal;
        try
        {
            if (!turns.Wait(0, CancellationToken.None))
            {
                await waiting();
                await turns.WaitAsync(cancellation);
            }

            try
            {
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
