using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ArticleBot.Discord.Tests;

/// <summary>So many messages in each window, with the headers by which Discord says so.</summary>
internal sealed class ChannelLimit(int burst, TimeSpan window)
{
    private readonly Lock gate = new();
    private DateTime ends = DateTime.UtcNow;
    private int left;

    /// <summary>Whether one more is taken.</summary>
    public bool Take(IHeaderDictionary headers)
    {
        lock (gate)
        {
            var now = DateTime.UtcNow;
            if (now >= ends)
                (ends, left) = (now + window, burst);
            var isTaken = left > 0;
            left -= isTaken ? 1 : 0;
            headers["X-RateLimit-Limit"] = $"{burst}";
            headers["X-RateLimit-Remaining"] = $"{left}";
            headers["X-RateLimit-Reset-After"] = (ends - now).TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
            if (!isTaken)
                headers.RetryAfter = $"{Math.Ceiling((ends - now).TotalSeconds)}";
            return isTaken;
        }
    }
}
