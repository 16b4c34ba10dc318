using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ArticleBot.Discord.Tests;

/// <summary>So many messages in each window, with the headers by which Discord says so.</summary>
/// <param name="burst">How many.</param>
/// <param name="window">How long a window is.</param>
/// <param name="held">Until it ends, there is no second window.</param>
internal sealed class ChannelLimit(int burst, TimeSpan window, Task held)
{
    private readonly Lock gate = new();
    private DateTime ends = DateTime.UtcNow;
    private int taken;

    /// <summary>Whether one more is taken.</summary>
    public bool Take(IHeaderDictionary headers)
    {
        lock (gate)
        {
            var now = DateTime.UtcNow;
            if (now >= ends)
                (ends, taken) = (now + window, held.IsCompleted ? 0 : taken);
            var isTaken = taken < burst;
            taken += isTaken ? 1 : 0;
            headers["X-RateLimit-Limit"] = $"{burst}";
            headers["X-RateLimit-Remaining"] = $"{burst - taken}";
            headers["X-RateLimit-Reset-After"] = (ends - now).TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
            if (!isTaken)
                headers.RetryAfter = $"{Math.Ceiling((ends - now).TotalSeconds)}";
            return isTaken;
        }
    }
}
