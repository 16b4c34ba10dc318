namespace ArticleBot.Chats.Turns;

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
    private int due;
    private long crowdBegan;
    private long? lastGiven;

    /// <summary>Notes a request whose first sign is due, until it is disposed of.</summary>
    public IDisposable Expect()
    {
        lock (gate)
        {
            BeginCrowd();
            due++;
        }

        return new Expected(this);
    }

    /// <summary>Whether another request than the one that asks waits for its first sign.</summary>
    public bool AreDue => Volatile.Read(ref due) > 1;

    /// <summary>Gives one sign.</summary>
    public async Task GiveAsync(Func<Task> sign)
    {
        lock (gate)
        {
            BeginCrowd();
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
    /// <param name="hasSign">Whether who waits has had a sign; else the one that is due may be its own.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    public async Task CrowdPassedAsync(bool hasSign, CancellationToken cancellation)
    {
        while (Left(hasSign ? 0 : 1) is { Ticks: > 0 } left)
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), time, cancellation);
    }

    private void BeginCrowd()
    {
        if (IsQuiet(own: 0))
            crowdBegan = time.GetTimestamp();
    }

    private void Given()
    {
        lock (gate)
        {
            due--;
            lastGiven = time.GetTimestamp();
        }
    }

    private bool IsQuiet(int own) =>
        underWay == 0 && due <= own && (lastGiven is not { } last || time.GetElapsedTime(last) >= Quiet);

    private TimeSpan Left(int own)
    {
        lock (gate)
        {
            if (IsQuiet(own))
                return TimeSpan.Zero;
            var untilQuiet = underWay > 0 || due > own ? Quiet : Quiet - time.GetElapsedTime(lastGiven!.Value);
            var untilEnough = LongestWait - time.GetElapsedTime(crowdBegan);
            return untilQuiet < untilEnough ? untilQuiet : untilEnough;
        }
    }

    private sealed class Expected(FirstSigns signs) : IDisposable
    {
        private int isGiven;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref isGiven, 1) == 0)
                signs.Given();
        }
    }
}
