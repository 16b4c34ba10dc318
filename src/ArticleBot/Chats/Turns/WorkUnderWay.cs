using Microsoft.Extensions.Options;

namespace ArticleBot.Chats.Turns;

/// <summary>
/// Knows all that was begun and has not ended, its reply's delivery included. A stop takes nothing new, waits for the rest, and
/// cuts off what takes too long, which then has a moment to say so. Thread-safe.
/// </summary>
public sealed class WorkUnderWay(IOptions<ChatsOptions> options, TimeProvider time) : IDisposable
{
    /// <summary>How long what was cut off has to say so.</summary>
    public static readonly TimeSpan LastWords = TimeSpan.FromSeconds(4);

    private readonly Lock gate = new();
    private readonly CancellationTokenSource cutOff = new();
    private readonly TaskCompletionSource idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int present;
    private bool isStopping;

    /// <summary>Signalled when a stop has waited long enough.</summary>
    public CancellationToken CutOff => cutOff.Token;

    /// <summary>Whether nothing new is taken.</summary>
    public bool IsStopping
    {
        get
        {
            lock (gate)
                return isStopping;
        }
    }

    /// <summary>Begins something, be it only to refuse it; to be followed by one <see cref="End"/>.</summary>
    /// <returns>Whether it may be done; false where the bot is being stopped.</returns>
    public bool Begin()
    {
        lock (gate)
        {
            present++;
            return !isStopping;
        }
    }

    /// <summary>Ends something that was begun.</summary>
    public void End()
    {
        lock (gate)
        {
            if (--present == 0 && isStopping)
                idle.TrySetResult();
        }
    }

    /// <summary>Takes nothing new and waits for what is under way, at most <see cref="ChatsOptions.StopTimeout"/>; then cuts it
    /// off.</summary>
    /// <returns>Whether all of it finished.</returns>
    public async Task<bool> StopAsync()
    {
        lock (gate)
        {
            isStopping = true;
            if (present == 0)
                idle.TrySetResult();
        }

        if (await EndsWithinAsync(options.Value.StopTimeout))
            return true;
        await cutOff.CancelAsync();
        await EndsWithinAsync(LastWords);
        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => cutOff.Dispose();

    private async Task<bool> EndsWithinAsync(TimeSpan most) => await Task.WhenAny(idle.Task, Task.Delay(most, time)) == idle.Task;
}
