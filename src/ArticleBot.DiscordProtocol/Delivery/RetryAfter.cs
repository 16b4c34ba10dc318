using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

namespace ArticleBot.DiscordProtocol.Delivery;

/// <summary>How long Discord asks to wait, in every form in which it, or what stands before it, says so.</summary>
public static class RetryAfter
{
    /// <summary>The wait where nothing is said.</summary>
    public static readonly TimeSpan Unsaid = TimeSpan.FromSeconds(1);

    // What is said beyond that is waited for by nobody here; a number that no time span holds must not fail.
    private const double LongestSeconds = 24 * 60 * 60;

    /// <summary>
    /// The wait: <c>retry_after</c> of the body (seconds, with fractions), <c>Retry-After</c> (seconds, or a date),
    /// <c>X-RateLimit-Reset-After</c> (seconds), <c>X-RateLimit-Reset</c> (seconds since 1970); the first that can be read.
    /// </summary>
    /// <param name="headers">The answer's headers.</param>
    /// <param name="body">The answer's body, of whatever kind.</param>
    /// <param name="now">The time.</param>
    public static TimeSpan Of(HttpResponseHeaders headers, ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var seconds = InBody(body)
            ?? Number(headers, "Retry-After")
            ?? (headers.RetryAfter?.Date - now)?.TotalSeconds
            ?? Number(headers, "X-RateLimit-Reset-After")
            ?? Number(headers, "X-RateLimit-Reset") - now.ToUnixTimeMilliseconds() / 1000.0;
        return seconds is { } wait && double.IsFinite(wait) ? TimeSpan.FromSeconds(Math.Clamp(wait, 0, LongestSeconds)) : Unsaid;
    }

    private static double? InBody(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            return JsonElement.TryParseValue(ref reader, out var json) && json is { ValueKind: JsonValueKind.Object } said
                && said.TryGetProperty("retry_after", out var wait) && wait.ValueKind == JsonValueKind.Number
                ? wait.GetDouble() : null;
        }
        catch (JsonException)
        {
            // A page of whatever stands before Discord.
            return null;
        }
    }

    private static double? Number(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values)
        && double.TryParse(values.First(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number : null;
}
