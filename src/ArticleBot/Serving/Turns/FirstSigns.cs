namespace ArticleBot.Serving.Turns;

/// <summary>
/// Knows whether requests are just coming in and are told that they were received, so that work can wait for it: in a crowd
/// the first signs are due soon, the answers are not. Thread-safe.
/// </summary>
internal sealed class FirstSigns(TimeProvider time)
{
    // The next request of a crowd comes within milliseconds of the last.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    // Counted from a crowd's first sign: where requests never cease, work goes on all the same.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(200);

    private readonly Lock gate = new();
    private int underWay;
    private long crowdBegan;
    private long? lastGiven;

    /// <summary>Gives one sign.</summary>
    public async Task GiveAsync(Func<Task> sign)
    {
        lock (gate)
        {
            if (IsQuiet)
                crowdBegan = time.GetTimestamp();
            underWay++;
        }

        try
        {
            await sign();
        }
        finally
        {
            lock (gate)
            {
                underWay--;
                lastGiven = time.GetTimestamp();
            }
        }
    }

    /// <summary>Waits until no sign has been given for a moment, or until a crowd has held up the work long enough.</summary>
    public async Task CrowdPassedAsync(CancellationToken cancellation)
    {
        while (Left() is { Ticks: > 0 } left)
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), time, cancellation);
    }

    private bool IsQuiet => underWay == 0 && (lastGiven is not { } last || time.GetElapsedTime(last) >= Quiet);

    private TimeSpan Left()
    {
        lock (gate)
        {
            if (IsQuiet)
                return TimeSpan.Zero;
            var untilQuiet = underWay > 0 ? Quiet : Quiet - time.GetElapsedTime(lastGiven!.Value);
            var untilEnough = LongestWait - time.GetElapsedTime(crowdBegan);
            return untilQuiet < untilEnough ? untilQuiet : untilEnough;
        }
    }
}
