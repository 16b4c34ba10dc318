using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ArticleBot.Discord.Tests;

/// <summary>The gateway: hello, identify or resume, heartbeats, events; what is not for the client's intents is kept back.</summary>
internal sealed class Gateway(LoopbackDiscord discord)
{
    private const int MessageContentIntent = 1 << 15;
    private readonly ConcurrentDictionary<int, GatewayConnection> shards = new();
    private readonly ConcurrentQueue<JsonObject> events = new();
    private int sequence;
    private int intents;
    private int resumes;
    private int heartbeats;

    /// <summary>How often the client has said that it is alive.</summary>
    public int Heartbeats => heartbeats;

    /// <summary>
    /// After how many milliseconds the client says so; as Discord, unless a test sets it. A machine that stands still for as long breaks
    /// the connection, and where what comes to the client waits longer than that its next heartbeat follows at once.
    /// </summary>
    public int HeartbeatInterval { get; set; } = 41_250;

    /// <summary>Shards that have identified.</summary>
    public int ShardCount => shards.Count;

    /// <summary>The close code that answers an identification; 0 for none.</summary>
    public int Refusal { get; set; }

    public async Task ServeAsync(HttpContext http)
    {
        using var connection = await GatewayConnection.AcceptAsync(http);
        await connection.SendAsync(new JsonObject { ["op"] = 10, ["d"] = new JsonObject { ["heartbeat_interval"] = HeartbeatInterval } });
        while (await connection.ReceiveAsync() is { } received)
            await AnswerAsync(connection, received);
    }

    /// <summary>Sends an event to the first shard.</summary>
    public async Task DispatchAsync(string name, JsonObject data, Action? leaving = null)
    {
        if (name == "MESSAGE_CREATE")
            KeepBack(data);
        var frame = Frame(name, data);
        events.Enqueue(frame);
        await shards[0].SendAsync((JsonObject)frame.DeepClone(), leaving);
    }

    /// <summary>Sends an interaction and gives what becomes of it.</summary>
    public async Task<Interactions.Answered> InteractAsync(JsonObject interaction)
    {
        var answered = discord.Interactions.Expect(interaction);
        await DispatchAsync("INTERACTION_CREATE", interaction, answered.Clock.Restart);
        return answered;
    }

    /// <summary>Lets go of the events so far, which a resumed connection would get again.</summary>
    public void Forget() => events.Clear();

    /// <summary>Breaks the connection; the client is expected to resume.</summary>
    public void Break() => shards[0].Break();

    /// <summary>Whether the client has resumed.</summary>
    public bool HasResumed => resumes > 0;

    /// <summary>How often it has.</summary>
    public int Resumes => resumes;

    private async Task AnswerAsync(GatewayConnection connection, JsonNode received)
    {
        switch ((int)received["op"]!)
        {
            case 1:
                Interlocked.Increment(ref heartbeats);
                await connection.SendAsync(new JsonObject { ["op"] = 11 });
                break;
            case 2 when Refusal != 0:
                await connection.CloseAsync(Refusal);
                break;
            case 2:
                await IdentifyAsync(connection, received["d"]!);
                break;
            case 6:
                await ResumeAsync(connection, (string)received["d"]!["session_id"]!);
                break;
        }
    }

    private async Task IdentifyAsync(GatewayConnection connection, JsonNode identity)
    {
        intents = (int)identity["intents"]!;
        var shard = (int?)identity["shard"]?[0] ?? 0;
        await connection.SendAsync(Frame("READY", new JsonObject
        {
            ["v"] = 10,
            ["user"] = Payloads.Bot(),
            ["session_id"] = $"{shard}",
            ["resume_gateway_url"] = discord.GatewayUrl,
            ["guilds"] = shard == 0 ? new JsonArray([.. Servers.Select(id => new JsonObject { ["id"] = id, ["unavailable"] = true })]) : [],
            ["private_channels"] = new JsonArray(),
            ["relationships"] = new JsonArray(),
            ["application"] = new JsonObject { ["id"] = Payloads.BotId, ["flags"] = 0 },
        }));
        for (var i = 0; shard == 0 && i < discord.MoreServers; i++)
            await connection.SendAsync(Frame("GUILD_CREATE", Payloads.OtherGuild($"{Payloads.FirstOther + i}")));
        if (shard == 0)
            await connection.SendAsync(Frame("GUILD_CREATE", Payloads.Guild(discord.Permissions, discord.HasForum)));
        shards[shard] = connection;
    }

    // What happened lately is delivered once more, as after a connection that broke before its acknowledgement came.
    private async Task ResumeAsync(GatewayConnection connection, string session)
    {
        var shard = int.Parse(session, CultureInfo.InvariantCulture);
        shards[shard] = connection;
        await connection.SendAsync(Frame("RESUMED", []));
        foreach (var frame in events.Where(frame => (string)frame["t"]! is "INTERACTION_CREATE" or "MESSAGE_CREATE"))
            await connection.SendAsync((JsonObject)frame.DeepClone());
        Interlocked.Increment(ref resumes);
    }

    private IEnumerable<string> Servers =>
        [Payloads.GuildId, .. Enumerable.Range(Payloads.FirstOther, discord.MoreServers).Select(id => $"{id}")];

    private JsonObject Frame(string name, JsonObject data) =>
        new() { ["op"] = 0, ["t"] = name, ["s"] = Interlocked.Increment(ref sequence), ["d"] = data };

    // https://discord.com/developers/docs/topics/gateway#message-content-intent
    private void KeepBack(JsonObject message)
    {
        var isForBot = message["guild_id"] is null || message["mentions"]!.AsArray().Any(user => (string)user!["id"]! == Payloads.BotId);
        if (!isForBot && (intents & MessageContentIntent) == 0)
            message["content"] = "";
    }
}
