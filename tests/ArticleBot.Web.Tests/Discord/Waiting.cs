namespace ArticleBot.Web.Tests.Discord;

/// <summary>Waits for what happens elsewhere.</summary>
internal static class Waiting
{
    /// <summary>Waits until something is so, and fails the test after half a minute.</summary>
    public static async Task UntilAsync(Func<bool> isSo)
    {
        for (var tries = 0; !isSo(); tries++)
        {
            Assert.True(tries < 1200, "It did not come to be.");
            await Task.Delay(25);
        }
    }
}
