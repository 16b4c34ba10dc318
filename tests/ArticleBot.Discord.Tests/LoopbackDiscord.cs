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
internal sealed partial class LoopbackDiscord : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, ChannelLimit> limits = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (int Status, int Code)> refused = new(StringComparer.Ordinal);
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

    /// <summary>Threads that were taken out again after they had been put away.</summary>
    public ConcurrentQueue<string> Reopened { get; } = new();

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

    /// <summary>Refuses all calls that write into a channel.</summary>
    public void RefuseWritesTo(string channel, int status, int code) => refused[channel] = (status, code);

    /// <summary>Cuts the connections of the next calls that write a message into a channel.</summary>
    public void CutWrites(int calls) => writesToCut = calls;

    /// <summary>Takes so many messages into a channel in each window, and tells the client in headers.</summary>
    public void LimitWrites(string channel, int burst, TimeSpan window, Task held) =>
        limits[channel] = new ChannelLimit(burst, window, held);

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
}
