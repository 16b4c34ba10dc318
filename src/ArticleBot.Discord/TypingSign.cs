using Discord;

namespace ArticleBot.Discord;

/// <summary>Shows that the bot is writing where its answer will be, as soon as that place is there, until it is disposed of.</summary>
internal sealed class TypingSign : IDisposable
{
    private readonly CancellationTokenSource end = new();
    private readonly Task shown;

    /// <param name="place">Where the answer goes.</param>
    public TypingSign(AnswerPlace place) => shown = ShowAsync(place);

    /// <inheritdoc/>
    public void Dispose()
    {
        end.Cancel();
        _ = shown.ContinueWith(_ => end.Dispose(), TaskScheduler.Default);
    }

    // The work does not wait for a thread to be opened: a channel in which Discord allows few of them would hold a turn.
    private async Task ShowAsync(AnswerPlace place)
    {
        try
        {
            var channel = await place.GetAsync().WaitAsync(end.Token);
            using var typing = channel.EnterTypingState();
            await Task.Delay(Timeout.InfiniteTimeSpan, end.Token);
        }
        catch (OperationCanceledException)
        {
            // The answer is there.
        }
#pragma warning disable CA1031 // The sign is not worth a failure; where the place cannot be had, the sending of the answer tells.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }
}
