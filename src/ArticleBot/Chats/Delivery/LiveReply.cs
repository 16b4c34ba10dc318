using ArticleBot.Replies;

namespace ArticleBot.Chats.Delivery;

/// <summary>
/// Shows what is ready of a reply while the rest is still being written: the newest state, at most once in
/// <see cref="Pace"/>. Once disposed nothing more is shown, so that the reply itself is the last word. Thread-safe.
/// </summary>
/// <param name="show">Shows one state. Where it fails, nothing more is shown: the sending of the reply itself will tell.</param>
/// <param name="time">Measures the pace.</param>
public sealed class LiveReply(Func<ChatReply, Task> show, TimeProvider time) : IProgress<ChatReply>, IAsyncDisposable
{
    /// <summary>The shortest time between two states: chats allow few edits more.</summary>
    public static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly CancellationTokenSource over = new();
    private ChatReply? latest;
    private Task? showing;

    /// <inheritdoc/>
    public void Report(ChatReply value)
    {
        lock (gate)
        {
            if (over.IsCancellationRequested)
                return;
            latest = value;
            showing ??= Task.Run(ShowAsync);
        }
    }

    /// <summary>Waits for the state that is being shown, and ends.</summary>
    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        Task? last;
        lock (gate)
            last = showing;
        await (last ?? Task.CompletedTask);
        over.Dispose();
    }

    private async Task ShowAsync()
    {
        try
        {
            while (Next() is { } reply)
            {
                await show(reply);
                await Task.Delay(Pace, time, over.Token);
            }
        }
#pragma warning disable CA1031 // What is shown in between is a courtesy; the reply itself is sent and its failures are told.
        catch (Exception)
#pragma warning restore CA1031
        {
            await over.CancelAsync();
        }
    }

    private ChatReply? Next()
    {
        lock (gate)
        {
            var next = over.IsCancellationRequested ? null : latest;
            latest = null;
            if (next is null)
                showing = null;
            return next;
        }
    }
}
