using System.Diagnostics;

namespace ArticleBot.Web.Tests.Discord;

/// <summary>Waits for what happens elsewhere.</summary>
internal static class Waiting
{
    /// <summary>The longest that a test waits: a slow machine that does other things, too, takes long.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Waits until something is so, and fails the test when its patience is over.</summary>
    public static async Task UntilAsync(Func<bool> isSo)
    {
        var began = Stopwatch.GetTimestamp();
        while (!isSo())
        {
            Assert.True(Stopwatch.GetElapsedTime(began) < Patience, "It did not come to be.");
            await Task.Delay(25);
        }
    }
}
