namespace ArticleBot.Discord.Tests;

/// <summary>The machine's time, which a test can move on: what is measured from then on has taken as much longer. Thread-safe.</summary>
internal sealed class PassingTime : TimeProvider
{
    private long passed;

    /// <summary>Moves it on.</summary>
    public void Pass(TimeSpan span) => Interlocked.Add(ref passed, (long)(span.TotalSeconds * TimestampFrequency));

    /// <inheritdoc/>
    public override long GetTimestamp() => base.GetTimestamp() + Volatile.Read(ref passed);
}
