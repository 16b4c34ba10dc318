using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Discord.Tests;

/// <summary>
/// A Discord on this machine: its REST interface and its gateway. It insists on what Discord insists on, and keeps a list of
/// what was done against it.
/// </summary>
internal sealed class LoopbackDiscord : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, ChannelLimit> limits = new(StringComparer.Ordinal);
    private int writesToRefuse;
    private int writesToCut;
    private int responsesToLose;
    private bool lostIsTaken;
    private (int Status, int Code) refusal;
    private int lastMessage = 900;

    private LoopbackDiscord(WebApplication app)
    {
        this.app = app;
        Gateway = new Gateway(this);
        Interactions = new Interactions(this);
    }

    public string RestUrl => $"{app.Urls.Single()}/api/v10/";

    public string GatewayUrl => app.Urls.Single().Replace("http://", "ws://", StringComparison.Ordinal) + "/gateway";

    public string ModelUrl => $"{app.Urls.Single()}/v1";

    public LoopbackModel Model { get; } = new();

    public Interactions Interactions { get; }

    public Gateway Gateway { get; }

    /// <summary>Whether the token is one that Discord does not know (any more).</summary>
    public bool RefusesToken { get; set; }

    /// <summary>How many connections Discord recommends.</summary>
    public int RecommendedShards { get; set; } = 1;

    /// <summary>How many more times 503 is answered to who asks where the gateway is.</summary>
    public int GatewayAsksToRefuse { get; set; }

    /// <summary>Threads that were opened: the message, the name.</summary>
    public ConcurrentQueue<(string Message, string Name)> Threads { get; } = new();

    /// <summary>Whether opening a thread is refused.</summary>
    public bool RefusesThreads { get; set; }

    /// <summary>In how many more servers the bot is, with the ids from 1,000,000 on.</summary>
    public int MoreServers { get; set; }

    /// <summary>Whether the server has a forum.</summary>
    public bool HasForum { get; set; }

    /// <summary>What everybody may do in the server, the bot too.</summary>
    public string Permissions { get; set; } = Payloads.UsualPermissions;

    /// <summary>How many registrations of commands are answered with 500.</summary>
    public int RegistrationsToRefuse { get; set; }

    /// <summary>Pages and files by their paths, as a site and Discord's store of attachments serve them.</summary>
    public ConcurrentDictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Messages that the bot wrote into channels.</summary>
    public BlockingCollection<JsonNode> Messages { get; } = [];

    /// <summary>Edits of those messages.</summary>
    public BlockingCollection<JsonNode> Edits { get; } = [];

    /// <summary>Channels in which the bot was seen typing.</summary>
    public ConcurrentQueue<string> Typing { get; } = new();

    /// <summary>Each registration of commands.</summary>
    public ConcurrentQueue<(string Path, JsonArray Commands)> Registrations { get; } = new();

    public ConcurrentQueue<string> Violations { get; } = new();

    public static async Task<LoopbackDiscord> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var discord = new LoopbackDiscord(builder.Build());
        discord.Map();
        await discord.app.StartAsync();
        return discord;
    }

    /// <summary>The address of a file.</summary>
    public string UrlOf(string path) => $"{app.Urls.Single()}/files/{path}";

    /// <summary>Refuses the next calls that write a message, into a channel or as an interaction's answer after its response.</summary>
    public void RefuseWrites(int calls, int status, int code) => (writesToRefuse, refusal) = (calls, (status, code));

    /// <summary>Cuts the connections of the next calls that write a message into a channel.</summary>
    public void CutWrites(int calls) => writesToCut = calls;

    /// <summary>Takes so many messages into a channel in each window, and tells the client in headers.</summary>
    public void LimitWrites(string channel, int burst, TimeSpan window) => limits[channel] = new ChannelLimit(burst, window);

    /// <summary>Answers the next response to an interaction with 502, as Discord does when it has a bad moment.</summary>
    /// <param name="isTaken">Whether the response arrived all the same.</param>
    public void LoseResponse(bool isTaken) => (responsesToLose, lostIsTaken) = (1, isTaken);

    /// <summary>Notes what Discord would refuse in a message.</summary>
    public JsonNode Checked(JsonNode message, Func<JsonNode, IEnumerable<string>>? insist = null)
    {
        foreach (var finding in (insist ?? Insistence.OnMessage)(message))
            Violations.Enqueue(finding);
        return message;
    }

    public async ValueTask DisposeAsync()
    {
        using var hurry = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await app.StopAsync(hurry.Token);
        await app.DisposeAsync();
        Messages.Dispose();
        Edits.Dispose();
    }

    // A message with files comes as a form with one part of JSON; the bot sends none.
    public static async Task<JsonNode> ReadAsync(HttpContext http) =>
        (await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted))!;

    public static IResult Json(JsonNode body) => Results.Text(body.ToJsonString(), "application/json");

    public static IResult Error(int status, int code) =>
        Results.Text(new JsonObject
        { ["code"] = code, ["message"] = "refused", ["retry_after"] = 0.3, ["global"] = false }.ToJsonString(), "application/json",
                statusCode: status);

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

        if (limits.TryGetValue(channel, out var limit) && !limit.Take(http.Response.Headers))
            return Error(429, 0);
        var message = Checked(await ReadAsync(http));
        // Where it stands, for the tests.
        message["at"] = channel;
        written.Add(message);
        return Json(Payloads.Message(id ?? $"{Interlocked.Increment(ref lastMessage)}", channel, "", Payloads.Bot()));
    }
}
