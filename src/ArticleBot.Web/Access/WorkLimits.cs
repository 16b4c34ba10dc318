using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using ArticleBot.Replies.Links;
using Microsoft.AspNetCore.RateLimiting;

namespace ArticleBot.Web.Access;

/// <summary>How often one address may ask, and how much is worked on at the same time. Reading is not limited.</summary>
internal static class WorkLimits
{
    private const int Segments = 6;
    private const int NetworkBytes = 8;
    private const int DefaultWait = 10;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Sets the limits.</summary>
    public static void Set(RateLimiterOptions limits, WebOptions web)
    {
        var addresses = PartitionedRateLimiter.Create<HttpContext, string>(context => IsWork.In(context)
            ? RateLimitPartition.GetSlidingWindowLimiter(AddressOf(context), _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = web.RequestsPerAddress,
                Window = Window,
                SegmentsPerWindow = Segments,
            })
            : RateLimitPartition.GetNoLimiter(""));
        var turns = PartitionedRateLimiter.Create<HttpContext, string>(context => IsWork.In(context)
            ? RateLimitPartition.GetConcurrencyLimiter("work", _ => new ConcurrencyLimiterOptions { PermitLimit = web.MaxRunning, QueueLimit = web.MaxWaiting })
            : RateLimitPartition.GetNoLimiter(""));
        limits.GlobalLimiter = PartitionedRateLimiter.CreateChained(addresses, turns);
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = async (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)) : DefaultWait;
            rejected.HttpContext.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
            await StatusReply.WriteAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests, $"Too many questions at once. Please ask again in {wait} seconds.");
        };
    }

    // Of IPv6 a customer has a whole network.
    private static string AddressOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes(), 0, NetworkBytes) : address.ToString();
    }
}
