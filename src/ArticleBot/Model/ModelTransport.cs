using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace ArticleBot.Model;

/// <summary>
/// The HTTP client to a model server: a request that fails in passing (408, 429, 5xx, a broken connection, a time-out) is
/// sent again, later each time and not before the server's Retry-After; a server that keeps failing is left alone a while.
/// </summary>
internal static class ModelTransport
{
    private const int Retries = 3;

    public static HttpClient Create(ModelOptions options, TimeProvider time)
    {
        var connections = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        var pipeline = Pipeline(options, time);
        // The slice's deadline ends the whole; HttpClient's own time-out would only cut it at another place.
        return new HttpClient(new ResilienceHandler(pipeline) { InnerHandler = connections }) { Timeout = Timeout.InfiniteTimeSpan };
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
            })
            .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
            {
                FailureRatio = 0.5,
                MinimumThroughput = 10,
                SamplingDuration = TimeSpan.FromSeconds(Math.Max(30, 2 * options.AttemptTimeout.TotalSeconds)),
                BreakDuration = TimeSpan.FromSeconds(15),
            })
            .AddTimeout(new HttpTimeoutStrategyOptions { Timeout = options.AttemptTimeout })
            .Build();
}
