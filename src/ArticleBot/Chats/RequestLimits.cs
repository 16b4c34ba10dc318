using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace ArticleBot.Chats;

/// <summary>How often one user and one server may ask, in a sliding window. Thread-safe; users who went quiet are forgotten.</summary>
public sealed class RequestLimits : IDisposable
{
    private const int Segments = 6;
    private readonly PartitionedRateLimiter<Caller> users;
    private readonly PartitionedRateLimiter<Caller> presses;
    private readonly PartitionedRateLimiter<Caller> servers;
    private readonly PartitionedRateLimiter<Caller> refusals;
    private readonly TimeSpan segment;

    public RequestLimits(IOptions<ChatsOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var limits = options.Value;
        segment = limits.Window / Segments;
        users = PerUser(limits.RequestsPerUser, limits.Window);
        presses = PerUser(limits.PressesPerUser, limits.Window);
        refusals = PerUser(1, limits.Window);
        servers = PartitionedRateLimiter.Create<Caller, string>(
            caller => caller.Server is { } server
                ? Window(server, limits.RequestsPerServer, limits.Window) : RateLimitPartition.GetNoLimiter(""),
            StringComparer.Ordinal);
    }

    /// <summary>Counts a request; a press counts for its user only, and against a limit of its own.</summary>
    /// <returns>Null where it may go on.</returns>
    public Excess? Refuses(Caller caller, RequestKind kind = RequestKind.Question)
    {
        ArgumentNullException.ThrowIfNull(caller);
        using var user = (kind == RequestKind.Press ? presses : users).AttemptAcquire(caller);
        if (!user.IsAcquired)
            return new Excess(Wait(user), IsServers: false);
        if (kind == RequestKind.Press)
            return null;
        using var server = servers.AttemptAcquire(caller);
        return server.IsAcquired ? null : new Excess(Wait(server), IsServers: true);
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
        presses.Dispose();
        servers.Dispose();
    }

    private TimeSpan Wait(RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : segment;
        return TimeSpan.FromSeconds(Math.Max(1, Math.Ceiling(wait.TotalSeconds)));
    }

    private static PartitionedRateLimiter<Caller> PerUser(int permits, TimeSpan window) =>
        PartitionedRateLimiter.Create<Caller, string>(caller => Window(caller.User, permits, window), StringComparer.Ordinal);

    private static RateLimitPartition<string> Window(string key, int permits, TimeSpan window) =>
        RateLimitPartition.GetSlidingWindowLimiter(key, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = permits,
            Window = window,
            SegmentsPerWindow = Segments,
            QueueLimit = 0,
        });
}
