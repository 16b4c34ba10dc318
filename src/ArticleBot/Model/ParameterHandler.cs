using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Model;

/// <summary>
/// Sends a temperature and a limit of tokens as the options say. What a server refuses with 400 is left out, or the limit given
/// by its other name, and the request is sent once more; that is remembered while the program runs.
/// </summary>
internal sealed class ParameterHandler(ModelOptions options, ILogger log) : DelegatingHandler
{
    private const string Temperature = "temperature";
    private const string OldLimit = "max_tokens";
    private const string NewLimit = "max_completion_tokens";
    private const int LongestError = 4_000;

    private volatile bool leavesTemperature;
    private volatile string limit = options.TokenLimit switch
    {
        TokenLimitName.MaxCompletionTokens => NewLimit,
        TokenLimitName.None => "",
        _ => OldLimit,
    };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is null || await ReadAsync(request.Content, cancellationToken) is not { } body)
            return await base.SendAsync(request, cancellationToken);
        var (type, sent) = (request.Content.Headers.ContentType, Write(body));
        request.Content = Content(sent, type);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode != HttpStatusCode.BadRequest)
            return response;
        Learn(await ErrorAsync(response, cancellationToken));
        if (Write(body) is var changed && changed == sent)
            return response;
        response.Dispose();
        request.Content = Content(changed, type);
        return await base.SendAsync(request, cancellationToken);
    }

    private static async Task<JsonObject?> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        try
        {
            return JsonNode.Parse(await content.ReadAsStringAsync(cancellation)) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string Write(JsonObject body)
    {
        var changed = body.DeepClone().AsObject();
        if (leavesTemperature)
            changed.Remove(Temperature);
        else if (options.Temperature is { } temperature)
            changed[Temperature] = temperature;
        changed.Remove(OldLimit);
        changed.Remove(NewLimit);
        if (limit.Length > 0)
            changed[limit] = (body[OldLimit] ?? body[NewLimit])?.DeepClone() ?? options.WrittenTokens;
        return changed.ToJsonString();
    }

    // A server names the parameter that it does not take.
    private void Learn(string error)
    {
        if (!leavesTemperature && error.Contains(Temperature, StringComparison.OrdinalIgnoreCase))
        {
            leavesTemperature = true;
            Log.ParameterLeftOut(log, Temperature);
        }

        if (limit.Length == 0 || !error.Contains(limit, StringComparison.OrdinalIgnoreCase))
            return;
        Log.ParameterLeftOut(log, limit);
        limit = limit == OldLimit ? NewLimit : "";
    }

    // The body stays readable for the one who gets the response.
    private static async Task<string> ErrorAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        await response.Content.LoadIntoBufferAsync(cancellation);
        var text = await response.Content.ReadAsStringAsync(cancellation);
        return text.Length > LongestError ? text[..LongestError] : text;
    }

    private static StringContent Content(string body, MediaTypeHeaderValue? type)
    {
        var content = new StringContent(body);
        content.Headers.ContentType = type;
        return content;
    }
}
