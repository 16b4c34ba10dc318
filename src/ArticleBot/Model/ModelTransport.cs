using System.Net;
using ArticleBot.Model.Streaming;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Polly;

namespace ArticleBot.Model;

/// <summary>
/// The HTTP client to a model server: a request that fails in passing (408, 429, 5xx, a broken connection, a time-out) is
/// sent again, later each time and not before the server's Retry-After; not at all where that lies beyond the question's deadline. A
/// server that keeps failing is left alone a while; one that is only busy is not. Redirects are not followed: the key goes nowhere else.
/// </summary>
internal static class ModelTransport
{
    private const int Retries = 3;

    /// <summary>The deadline of the question that a request belongs to.</summary>
    public static readonly AsyncLocal<Deadline?> Deadline = new();

    public static HttpClient Create(ModelOptions options, TimeProvider time, ILogger log)
    {
        var connections = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false };
        var bodies = new ReplyStreamHandler(options.AttemptTimeout, time) { InnerHandler = connections };
        var parameters = new ParameterHandler(options, log) { InnerHandler = bodies };
        // The slice's deadline ends the whole; HttpClient's own time-out would only cut it at another place.
        return new HttpClient(new ResilienceHandler(Pipeline(options, time)) { InnerHandler = parameters })
        { Timeout = Timeout.InfiniteTimeSpan };
    }

    private static ResiliencePipeline<HttpResponseMessage> Pipeline(ModelOptions options, TimeProvider time) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = Retries,
                Delay = TimeSpan.FromMilliseconds(500),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldRetryAfterHeader = true,
                ShouldHandle = arguments =>
                    ValueTask.FromResult(HttpClientResiliencePredicates.IsTransient(arguments.Outcome)
                        && IsInTime(arguments.Outcome.Result, time)),
            })
            .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
            {
                FailureRatio = 0.5,
                MinimumThroughput = 10,
                SamplingDuration = TimeSpan.FromSeconds(Math.Max(30, 2 * options.AttemptTimeout.TotalSeconds)),
                BreakDuration = TimeSpan.FromSeconds(15),
                ShouldHandle = arguments => ValueTask.FromResult(
                    HttpClientResiliencePredicates.IsTransient(arguments.Outcome)
                        && arguments.Outcome.Result?.StatusCode != HttpStatusCode.TooManyRequests),
            })
            .AddTimeout(new HttpTimeoutStrategyOptions { Timeout = options.AttemptTimeout })
            .Build();

    private static bool IsInTime(HttpResponseMessage? response, TimeProvider time)
    {
        var after = response?.Headers.RetryAfter;
        var wait = after?.Delta ?? after?.Date - time.GetUtcNow();
        return wait is null || Deadline.Value is not { } deadline || wait < deadline.Remaining;
    }
}
