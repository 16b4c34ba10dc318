using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ArticleBot.DiscordProtocol.Payloads;
using ArticleBot.DiscordProtocol.Settings;
using Microsoft.Extensions.Options;

namespace ArticleBot.DiscordProtocol.Delivery;

/// <summary>
/// Calls Discord's REST interface: waits as long as Discord asks for, and tries once more where Discord or the connection fails.
/// Thread-safe.
/// </summary>
public sealed class DiscordRest : IDisposable
{
    private static readonly MediaTypeHeaderValue BodyType = new("application/json");
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestTry = TimeSpan.FromSeconds(15);

    // Who says “at once” again and again is not called without a break.
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(100);

    private const int LongestReason = 200;

    private readonly TimeProvider time;
    private readonly HttpClient http;

    public DiscordRest(IOptions<DiscordOptions> options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.time = time;
        http = new HttpClient(new SocketsHttpHandler
        {
            UseCookies = false,
            AllowAutoRedirect = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        {
            BaseAddress = new Uri(options.Value.Api),
            // One connection carries a whole burst where the server speaks HTTP/2; a loopback server does not.
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            Timeout = Timeout.InfiniteTimeSpan,
        };
        // https://discord.com/developers/docs/reference#user-agent
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "DiscordBot (https://github.com/articlebot, 0.1)");
    }

    /// <summary>Calls.</summary>
    /// <param name="call">What is called.</param>
    /// <param name="patience">How long the call may take in all, the waits that Discord asks for included.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The body of the answer.</returns>
    /// <exception cref="DiscordException">Discord refuses, or it would take too long.</exception>
    public async Task<byte[]> CallAsync(RestCall call, TimeSpan patience, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(call);
        var began = time.GetTimestamp();
        for (var isLast = false; ;)
        {
            var (answer, failure) = await TryAsync(call, patience < LongestTry ? patience : LongestTry, cancellation);
            if (failure is null)
                return answer;
            var isLimit = failure.Exception.Status == (int)HttpStatusCode.TooManyRequests;
            // A limit is waited for as often as Discord says so; what fails is tried once more.
            var isOver = !isLimit && (isLast || !failure.MayTryAgain);
            isLast |= !isLimit;
            if (isOver || time.GetElapsedTime(began) + failure.Wait > patience)
                throw failure.Exception;
            await Task.Delay(failure.Wait, time, cancellation);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private async Task<(byte[] Answer, Failure? Failure)> TryAsync(
        RestCall call, TimeSpan longest, CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(longest);
        try
        {
            using var request = new HttpRequestMessage(call.Method, call.Path);
            if (call.Token is { } token)
                request.Headers.Authorization = new AuthenticationHeaderValue("Bot", token);
            if (call.Body is { } body)
                request.Content = new ByteArrayContent(body) { Headers = { ContentType = BodyType } };
            using var response = await http.SendAsync(request, end.Token);
            var said = await response.Content.ReadAsByteArrayAsync(end.Token);
            return response.IsSuccessStatusCode ? (said, null) : ([], Refusal(call, response, said));
        }
        catch (Exception exception) when (IsOfConnection(exception) && !cancellation.IsCancellationRequested)
        {
            return ([], new Failure(new DiscordException(0, "the connection failed", code: null, exception), Pause, MayTryAgain: true));
        }
    }

    private Failure Refusal(RestCall call, HttpResponseMessage response, byte[] said)
    {
        var (reason, code) = ErrorIn(said);
        var exception = new DiscordException((int)response.StatusCode, reason ?? response.ReasonPhrase ?? "", code);
        var asked = response.StatusCode == HttpStatusCode.TooManyRequests
            ? RetryAfter.Of(response.Headers, said, time.GetUtcNow()) : Pause;
        var wait = asked < ShortestWait ? ShortestWait : asked;
        var isEarly = call.FollowsResponse && response.StatusCode == HttpStatusCode.NotFound;
        return new Failure(exception, wait, exception.IsPassing || isEarly);
    }

    // https://discord.com/developers/docs/reference#error-messages
    private static (string? Reason, int? Code) ErrorIn(byte[] said)
    {
        try
        {
            if (JsonSerializer.Deserialize(said, PayloadJson.Default.ErrorReply) is not { } error)
                return default;
            var reason = error.Message is { } words ? Redaction.OfUnknown(words) : null;
            return (reason is { Length: > LongestReason } ? reason[..LongestReason] : reason, error.Code);
        }
        catch (JsonException)
        {
            // A page of whatever stands before Discord.
            return default;
        }
    }

    private static bool IsOfConnection(Exception exception) =>
        exception is HttpRequestException or IOException or OperationCanceledException;

    private sealed record Failure(DiscordException Exception, TimeSpan Wait, bool MayTryAgain);
}
