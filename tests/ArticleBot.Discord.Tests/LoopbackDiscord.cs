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
    private readonly Gateway gateway;
    private int callsToRefuse;
    private (int Status, int Code) refusal;

    private LoopbackDiscord(WebApplication app)
    {
        this.app = app;
        gateway = new Gateway(this);
    }

    public string RestUrl => $"{app.Urls.Single()}/api/v10/";

    public string GatewayUrl => app.Urls.Single().Replace("http://", "ws://", StringComparison.Ordinal) + "/gateway";

    public string ModelUrl => $"{app.Urls.Single()}/v1";

    /// <summary>How long the language model beside it takes to say nothing.</summary>
    public TimeSpan ModelDelay { get; set; } = TimeSpan.FromSeconds(1.5);

    public Interactions Interactions { get; } = new();

    public Gateway Gateway => gateway;

    /// <summary>Messages that the bot wrote into channels.</summary>
    public BlockingCollection<JsonNode> Messages { get; } = [];

    /// <summary>Each registration of commands.</summary>
    public ConcurrentQueue<JsonArray> Registrations { get; } = new();

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

    /// <summary>Refuses the next calls that write into channels.</summary>
    public void RefuseMessages(int calls, int status, int code) => (callsToRefuse, refusal) = (calls, (status, code));

    public async ValueTask DisposeAsync()
    {
        await gateway.DisposeAsync();
        using var hurry = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await app.StopAsync(hurry.Token);
        await app.DisposeAsync();
        Messages.Dispose();
    }

    private void Map()
    {
        app.UseWebSockets();
        app.Map("/gateway", gateway.ServeAsync);
        var rest = app.MapGroup("/api/v10");
        rest.MapGet("/gateway", () => Json(new JsonObject { ["url"] = GatewayUrl }));
        rest.MapGet("/gateway/bot", () => Json(new JsonObject
        {
            ["url"] = GatewayUrl,
            ["shards"] = 1,
            ["session_start_limit"] = new JsonObject { ["total"] = 1000, ["remaining"] = 999, ["reset_after"] = 1000, ["max_concurrency"] = 1 },
        }));
        rest.MapGet("/users/@me", () => Json(Payloads.Bot()));
        rest.MapGet("/applications/@me", () => Json(new JsonObject { ["id"] = Payloads.BotId, ["name"] = "bot", ["flags"] = 0 }));
        rest.MapPut("/applications/{app}/commands", (Delegate)RegisterAsync);
        rest.MapPut("/applications/{app}/guilds/{guild}/commands", (Delegate)RegisterAsync);
        rest.MapPost("/channels/{channel}/typing", () => Results.NoContent());
        rest.MapPost("/channels/{channel}/messages", PostMessageAsync);
        rest.MapPost("/interactions/{id}/{token}/callback", (string id, string token, HttpContext http) => Interactions.RespondAsync(id, http, this));
        rest.MapPatch("/webhooks/{app}/{token}/messages/@original", (string token, HttpContext http) => Interactions.EditAsync(token, http, this));
        rest.MapDelete("/webhooks/{app}/{token}/messages/@original", (string token) => Interactions.Delete(token));
        rest.MapPost("/webhooks/{app}/{token}", (string token, HttpContext http) => Interactions.FollowUpAsync(token, http, this));
        app.MapPost("/v1/chat/completions", async (HttpContext http) =>
        {
            await Task.Delay(ModelDelay, http.RequestAborted);
            return Results.StatusCode(401);
        });
    }

    private async Task<IResult> RegisterAsync(HttpContext http)
    {
        var commands = (await ReadAsync(http)).AsArray();
        Registrations.Enqueue((JsonArray)commands.DeepClone());
        var registered = new JsonArray([.. commands.Select((command, index) =>
        {
            var copy = (JsonObject)command!.DeepClone();
            copy["id"] = $"{5000 + index}";
            copy["application_id"] = Payloads.BotId;
            copy["version"] = "1";
            copy["default_member_permissions"] = null;
            return (JsonNode)copy;
        })]);
        return Json(registered);
    }

    private async Task<IResult> PostMessageAsync(string channel, HttpContext http)
    {
        var body = await ReadAsync(http);
        if (Interlocked.Decrement(ref callsToRefuse) >= 0)
        {
            if (refusal.Status == 429)
            {
                http.Response.Headers["X-RateLimit-Scope"] = "user";
                http.Response.Headers["Retry-After"] = "1";
            }

            return Results.Text(new JsonObject { ["code"] = refusal.Code, ["message"] = "refused", ["retry_after"] = 0.3, ["global"] = false }.ToJsonString(), "application/json", statusCode: refusal.Status);
        }

        Check(body);
        Messages.Add(body);
        return Json(Payloads.Message("900", channel, "", Payloads.Bot()));
    }

    /// <summary>What Discord would refuse in a message.</summary>
    public void Check(JsonNode message)
    {
        if (message["allowed_mentions"]?["parse"] is not JsonArray { Count: 0 })
            Violations.Enqueue("A message may mention somebody.");
        foreach (var embed in message["embeds"]?.AsArray() ?? [])
        {
            var description = (string?)embed!["description"] ?? "";
            var fields = embed["fields"]?.AsArray() ?? [];
            if (description.Length > 4096 || fields.Count > 25 || fields.Any(field => ((string?)field!["value"])!.Length is 0 or > 1024))
                Violations.Enqueue("An embed is too long.");
            if (description.Length == 0 && fields.Count == 0)
                Violations.Enqueue("An embed is empty.");
        }

        var ids = message["components"]?.AsArray().SelectMany(row => row!["components"]!.AsArray()).Select(button => (string?)button!["custom_id"]).ToList() ?? [];
        if (ids.Exists(id => id is null or { Length: 0 or > 100 }) || ids.Distinct(StringComparer.Ordinal).Count() != ids.Count)
            Violations.Enqueue("Ids of buttons are missing, too long or not different.");
    }

    public static async Task<JsonNode> ReadAsync(HttpContext http)
    {
        // A message with files comes as a form with one part of JSON; the bot sends none.
        return (await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted))!;
    }

    public static IResult Json(JsonNode body) => Results.Text(body.ToJsonString(), "application/json");
}
