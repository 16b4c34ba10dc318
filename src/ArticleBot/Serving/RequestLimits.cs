using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace ArticleBot.Serving;

/// <summary>How often one user and one guild may ask, in a sliding window. Thread-safe; users who went quiet are forgotten.</summary>
public sealed class RequestLimits : IDisposable
{
    private const int Segments = 6;
    private readonly PartitionedRateLimiter<Caller> users;
    private readonly PartitionedRateLimiter<Caller> guilds;
    private readonly PartitionedRateLimiter<Caller> refusals;
    private readonly TimeSpan segment;

    public RequestLimits(IOptions<ServingOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var limits = options.Value;
        segment = limits.Window / Segments;
        users = PartitionedRateLimiter.Create<Caller, ulong>(caller => Window(caller.User, limits.RequestsPerUser, limits.Window));
        guilds = PartitionedRateLimiter.Create<Caller, ulong>(caller => caller.Guild is { } guild
            ? Window(guild, limits.RequestsPerGuild, limits.Window)
            : RateLimitPartition.GetNoLimiter(0UL));
        refusals = PartitionedRateLimiter.Create<Caller, ulong>(caller => Window(caller.User, permits: 1, limits.Window));
    }

    /// <summary>Counts a request.</summary>
    /// <returns>Null where it may go on; else how long to wait, at least one second.</returns>
    public TimeSpan? Refuses(Caller caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        using var user = users.AttemptAcquire(caller);
        if (!user.IsAcquired)
            return Wait(user);
        using var guild = guilds.AttemptAcquire(caller);
        return guild.IsAcquired ? null : Wait(guild);
    }

    /// <summary>
    /// Whether a refused user is to be told where everybody reads it: once in a window. More would let one user make the bot
    /// fill a channel.
    /// </summary>
    public bool MayTell(Caller caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        using var lease = refusals.AttemptAcquire(caller);
        return lease.IsAcquired;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        refusals.Dispose();
        users.Dispose();
        guilds.Dispose();
    }

    private TimeSpan Wait(RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : segment;
        return TimeSpan.FromSeconds(Math.Max(1, Math.Ceiling(wait.TotalSeconds)));
    }

    private static RateLimitPartition<ulong> Window(ulong key, int permits, TimeSpan window) =>
        RateLimitPartition.GetSlidingWindowLimiter(key, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = permits,
            Window = window,
            SegmentsPerWindow = Segments,
            QueueLimit = 0,
        });
}
