using System.Diagnostics;

namespace ArticleBot.Tests.Articles.Formats;

/// <summary>Measures how long a file takes to be read, apart from the other tests.</summary>
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class Reading
{
    /// <summary>The name of the tests that run alone.</summary>
    public const string Alone = "reading takes time";

    /// <summary>The longest that any file may take.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private const int Tries = 3;

    /// <summary>The time that some work takes; where that is too long, the best of three, for the machine may be busy.</summary>
    public static TimeSpan TimeOf(Action work)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < Tries && best >= Longest; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            var elapsed = Stopwatch.GetElapsedTime(start);
            best = elapsed < best ? elapsed : best;
        }

        return best;
    }
}
