using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using ArticleBot.Keys;
using ArticleBot.Replies.Links;
using ArticleBot.Web.Responses;
using Microsoft.AspNetCore.RateLimiting;

namespace ArticleBot.Web.Access;

/// <summary>How often one address or key may ask, and how much is worked on at the same time. Reading is not limited.</summary>
internal static class WorkLimits
{
    private const int Segments = 6;
    private const int NetworkBytes = 8;
    private const int DefaultWait = 10;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Sets the limits.</summary>
    public static void Set(RateLimiterOptions limits, WebOptions web)
    {
        var askers = PartitionedRateLimiter.Create<HttpContext, (string Name, int Limit)>(context => IsWork.In(context)
            ? RateLimitPartition.GetSlidingWindowLimiter(AskerOf(context, web), asker => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = asker.Limit,
                Window = Window,
                SegmentsPerWindow = Segments,
            })
            : RateLimitPartition.GetNoLimiter(("", 0)));
        var turn = new ConcurrencyLimiterOptions { PermitLimit = web.MaxRunning, QueueLimit = web.MaxWaiting };
        var turns = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            IsWork.In(context) ? RateLimitPartition.GetConcurrencyLimiter("work", _ => turn) : RateLimitPartition.GetNoLimiter(""));
        limits.GlobalLimiter = PartitionedRateLimiter.CreateChained(askers, turns);
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = async (rejected, _) => await RefuseAsync(rejected.HttpContext, rejected.Lease);
    }

    private static Task RefuseAsync(HttpContext context, RateLimitLease lease)
    {
        var isKnown = lease.TryGetMetadata(MetadataName.RetryAfter, out var after);
        var wait = isKnown ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)) : DefaultWait;
        context.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        var reason = $"Too many questions at once. Please ask again in {wait} seconds.";
        return StatusReply.WriteAsync(context, StatusCodes.Status429TooManyRequests, reason);
    }

    // A key has its limit wherever it comes from; no address reads like a key's name with its mark.
    private static (string Name, int Limit) AskerOf(HttpContext context, WebOptions web) => context.Features.Get<ApiKey>() is { } key
        ? ($"key {key.Name}", key.RequestsPerMinute ?? web.RequestsPerAddress)
        : (AddressOf(context), web.RequestsPerAddress);

    // Of IPv6 a customer has a whole network.
    private static string AddressOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes(), 0, NetworkBytes)
            : address.ToString();
    }
}
