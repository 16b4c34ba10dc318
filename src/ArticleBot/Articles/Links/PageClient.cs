using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace ArticleBot.Articles.Links;

/// <summary>
/// The HTTP client for pages: public addresses only, no redirects and no cookies of its own, one more try where a server fails
/// in passing.
/// </summary>
internal static class PageClient
{
    /// <summary>The program's name, as a robots.txt gives it.</summary>
    public const string Agent = "ArticleBot";

    private const string Types =
        "text/html, application/xhtml+xml, text/plain;q=0.9, text/markdown;q=0.9, application/pdf;q=0.8, */*;q=0.1";

    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(300);

    public static HttpClient Create(PublicConnection connection, TimeProvider time)
    {
        var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = connection.ConnectAsync,
            MaxResponseHeadersLength = 64,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            // A proxy would resolve the name itself, and nobody would check what it means.
            UseProxy = false,
            UseCookies = false,
        };
        var resilient = new ResilienceHandler(Pipeline(time)) { InnerHandler = sockets };
        var client = new HttpClient(resilient) { Timeout = Timeout.InfiniteTimeSpan };
        var version = typeof(PageClient).Assembly.GetName().Version?.ToString(2);
        client.DefaultRequestHeaders.Add("User-Agent", $"{Agent}/{version} (reads the page that a person asked about)");
        client.DefaultRequestHeaders.Add("Accept", Types);
        return client;
    }

    private static ResiliencePipeline<HttpResponseMessage> Pipeline(TimeProvider time) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = 1,
                Delay = Wait,
                ShouldRetryAfterHeader = false,
                ShouldHandle = failed => ValueTask.FromResult(
                    IsPassing(failed.Outcome.Exception) || IsPassing(failed.Outcome.Result?.StatusCode)),
            })
            .Build();

    // An address that is refused stays refused.
    private static bool IsPassing(Exception? exception) => exception is HttpRequestException { InnerException: not ArticleException };

    // A site that is asked too often (429) is not asked again.
    private static bool IsPassing(HttpStatusCode? status) =>
        status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
}
