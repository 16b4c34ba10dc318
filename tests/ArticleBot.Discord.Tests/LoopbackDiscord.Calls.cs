using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ArticleBot.Discord.Tests;

/// <summary>What is answered to the bot's calls.</summary>
internal sealed partial class LoopbackDiscord
{
    private void Map()
    {
        app.UseWebSockets();
        app.Map("/gateway", Gateway.ServeAsync);
        app.MapPost("/v1/chat/completions", (RequestDelegate)Model.AnswerAsync);
        var rest = app.MapGroup("/api/v10").AddEndpointFilter(RateLimitAsync);
        rest.MapGet("/gateway", () => Json(new JsonObject { ["url"] = GatewayUrl }));
        app.MapGet("/files/{path}", (string path) => Files.TryGetValue(path, out var file)
            ? Results.Text(file, path.EndsWith(".txt", StringComparison.Ordinal) ? "text/plain" : "text/html")
            : Results.NotFound());
        rest.MapGet("/gateway/bot", () => RefusesToken ? Error(401, 0) : IsBadMoment() ? Error(503, 0) : Json(new JsonObject
        {
            ["url"] = GatewayUrl,
            ["shards"] = RecommendedShards,
            ["session_start_limit"] = new JsonObject
            { ["total"] = 1000, ["remaining"] = 999, ["reset_after"] = 1000, ["max_concurrency"] = 1 },
        }));
        rest.MapGet("/users/@me", () => Json(Payloads.Bot()));
        rest.MapGet("/applications/@me", () => Json(new JsonObject { ["id"] = Payloads.BotId, ["name"] = "bot", ["flags"] = 0 }));
        rest.MapPut("/applications/{app}/commands", (Delegate)RegisterAsync);
        rest.MapPut("/applications/{app}/guilds/{guild}/commands", (Delegate)RegisterAsync);
        rest.MapPost("/channels/{channel}/typing", (string channel) =>
        {
            Typing.Enqueue(channel);
            return Results.NoContent();
        });
        rest.MapPatch("/channels/{channel}", (string channel) =>
        {
            Reopened.Enqueue(channel);
            return Json(Payloads.Thread());
        });
        rest.MapPost("/channels/{channel}/messages/{message}/threads", (Delegate)OpenThreadAsync);
        rest.MapPost("/channels/{channel}/messages", (string channel, HttpContext http) =>
            WriteAsync(() => MessageAsync(channel, http, Messages)));
        rest.MapPatch("/channels/{channel}/messages/{id}", (string channel, string id, HttpContext http) =>
            WriteAsync(() => MessageAsync(channel, http, Edits, id)));
        rest.MapPost("/interactions/{id}/{token}/callback", (string id, string token, HttpContext http) => RespondAsync(id, http));
        rest.MapPatch("/webhooks/{app}/{token}/messages/@original", (string token, HttpContext http) =>
            WriteAsync(() => Interactions.EditAsync(token, http)));
        rest.MapDelete("/webhooks/{app}/{token}/messages/@original", (string token) => Interactions.Delete(token));
        rest.MapPost("/webhooks/{app}/{token}", (string token, HttpContext http) =>
            WriteAsync(() => Interactions.FollowUpAsync(token, http)));
    }

    // The headers by which a client keeps to the limits; each path is a bucket of its own.
    private static ValueTask<object?> RateLimitAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        (headers["X-RateLimit-Limit"], headers["X-RateLimit-Remaining"], headers["X-RateLimit-Reset-After"]) = ("1000", "999", "1");
        headers["X-RateLimit-Bucket"] = $"{context.HttpContext.Request.Path}".GetHashCode(StringComparison.Ordinal).ToString("x8", null);
        return next(context);
    }

    private bool IsBadMoment()
    {
        if (GatewayAsksToRefuse <= 0)
            return false;
        GatewayAsksToRefuse--;
        return true;
    }

    private async Task<IResult> OpenThreadAsync(string channel, string message, HttpContext http)
    {
        var name = (string?)(await ReadAsync(http))["name"] ?? "";
        if (RefusesThreads)
            return Error(403, 50013);
        if (name.Length is 0 or > 100)
            Violations.Enqueue("The name of a thread is missing or too long.");
        Threads.Enqueue((message, name));
        var thread = Payloads.Thread();
        (thread["id"], thread["parent_id"], thread["name"]) = (message, channel, name);
        return Json(thread);
    }

    private async Task<IResult> WriteAsync(Func<Task<IResult>> write) =>
        Interlocked.Decrement(ref writesToRefuse) >= 0 ? Error(refusal.Status, refusal.Code) : await write();

    private async Task<IResult> RespondAsync(string id, HttpContext http)
    {
        var isLost = Interlocked.Decrement(ref responsesToLose) >= 0;
        var result = isLost && !lostIsTaken ? null : await Interactions.RespondAsync(id, http);
        return isLost ? Error(502, 0) : result!;
    }

    private async Task<IResult> RegisterAsync(HttpContext http)
    {
        if (RegistrationsToRefuse-- > 0)
            return Error(500, 0);
        var commands = (await ReadAsync(http)).AsArray();
        foreach (var finding in commands.SelectMany(command => Insistence.OnCommand(command!)))
            Violations.Enqueue(finding);
        Registrations.Enqueue(($"{http.Request.Path}", (JsonArray)commands.DeepClone()));
        return Json(new JsonArray([.. commands.Select((command, index) => (JsonNode)Payloads.Registered((JsonObject)command!, index))]));
    }

    private async Task<IResult> MessageAsync(string channel, HttpContext http, BlockingCollection<JsonNode> written, string? id = null)
    {
        if (Interlocked.Decrement(ref writesToCut) >= 0)
        {
            http.Abort();
            return Results.Empty;
        }

        if (refused.TryGetValue(channel, out var answer))
            return Error(answer.Status, answer.Code);
        if (limits.TryGetValue(channel, out var limit) && !limit.Take(http.Response.Headers))
            return Error(429, 0);
        var message = Checked(await ReadAsync(http));
        // Where it stands, for the tests.
        message["at"] = channel;
        written.Add(message);
        return Json(Payloads.Message(id ?? $"{Interlocked.Increment(ref lastMessage)}", channel, "", Payloads.Bot()));
    }
}
