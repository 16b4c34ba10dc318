namespace ArticleBot.Model;

/// <summary>When the work on one question has to end, however many requests it takes.</summary>
public sealed class Deadline(TimeProvider time, TimeSpan allowed)
{
    private readonly long start = time.GetTimestamp();

    /// <summary>The time left; zero when it is over.</summary>
    public TimeSpan Remaining
    {
        get
        {
            var left = allowed - time.GetElapsedTime(start);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }
}
