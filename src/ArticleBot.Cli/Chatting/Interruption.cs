namespace ArticleBot.Cli.Chatting;

/// <summary>What Ctrl-C stops: the work begun last that is still under way. Thread-safe.</summary>
internal sealed class Interruption
{
    private readonly Lock gate = new();
    private readonly Stack<CancellationTokenSource> work = new();

    /// <summary>Stops the work begun last.</summary>
    public void Press()
    {
        lock (gate)
        {
            if (work.TryPeek(out var latest))
                latest.Cancel();
        }
    }

    /// <summary>Makes it what a press stops, until what is given back is disposed.</summary>
    public IDisposable Of(CancellationTokenSource stop)
    {
        lock (gate)
            work.Push(stop);
        return new Finish(this);
    }

    private sealed class Finish(Interruption interruption) : IDisposable
    {
        public void Dispose()
        {
            lock (interruption.gate)
                interruption.work.Pop();
        }
    }
}
