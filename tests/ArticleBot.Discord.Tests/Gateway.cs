using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ArticleBot.Discord.Tests;

/// <summary>The gateway: hello, identify or resume, heartbeats, events; compressed as the client asks.</summary>
internal sealed class Gateway(LoopbackDiscord discord) : IAsyncDisposable
{
    private readonly SemaphoreSlim sending = new(1);
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<JsonObject> missed = [];
    private WebSocket? socket;
    private MemoryStream compressed = new();
    private ZLibStream? compressor;
    private int sequence;

    public ConcurrentQueue<JsonNode> Received { get; } = new();

    public Task Ready => ready.Task.WaitAsync(TimeSpan.FromSeconds(20));

    public async Task ServeAsync(HttpContext http)
    {
        using var connection = await http.WebSockets.AcceptWebSocketAsync();
        var isCompressed = http.Request.Query["compress"] == "zlib-stream";
        (compressed, compressor, socket) = (new MemoryStream(), null, connection);
        if (isCompressed)
            compressor = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true);
        await SendAsync(new JsonObject { ["op"] = 10, ["d"] = new JsonObject { ["heartbeat_interval"] = 41250 } });
        try
        {
            while (await ReceiveAsync(connection) is { } received)
                await AnswerAsync(received);
        }
        catch (WebSocketException)
        {
            // The client left.
        }
    }

    /// <summary>Sends an event.</summary>
    public async Task DispatchAsync(string name, JsonObject data)
    {
        if (name == "INTERACTION_CREATE")
            discord.Interactions.Expect(data);
        var frame = new JsonObject { ["op"] = 0, ["t"] = name, ["s"] = Interlocked.Increment(ref sequence), ["d"] = data };
        lock (missed)
            missed.Add(frame);
        await SendAsync((JsonObject)frame.DeepClone());
    }

    /// <summary>Sends an interaction and gives what becomes of it.</summary>
    public async Task<Interactions.Answered> InteractAsync(JsonObject interaction)
    {
        var answered = discord.Interactions.Expect(interaction);
        await DispatchAsync("INTERACTION_CREATE", interaction);
        return answered;
    }

    /// <summary>Breaks the connection as a failing network does; the client is expected to resume.</summary>
    public void Break() => socket!.Abort();

    /// <summary>Sends the last events once more, as after a resume.</summary>
    public async Task RedeliverAsync()
    {
        JsonObject[] again;
        lock (missed)
            again = [.. missed.Where(frame => (string)frame["t"]! is "INTERACTION_CREATE" or "MESSAGE_CREATE").Select(frame => (JsonObject)frame.DeepClone())];
        foreach (var frame in again)
            await SendAsync(frame);
    }

    public ValueTask DisposeAsync()
    {
        compressor?.Dispose();
        compressed.Dispose();
        sending.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task AnswerAsync(JsonNode received)
    {
        Received.Enqueue(received);
        switch ((int)received["op"]!)
        {
            case 1:
                await SendAsync(new JsonObject { ["op"] = 11 });
                break;
            case 2:
                await IdentifyAsync();
                break;
            case 6:
                await SendAsync(new JsonObject { ["op"] = 0, ["t"] = "RESUMED", ["s"] = Interlocked.Increment(ref sequence), ["d"] = new JsonObject() });
                await RedeliverAsync();
                break;
        }
    }

    private async Task IdentifyAsync()
    {
        await DispatchAsync("READY", new JsonObject
        {
            ["v"] = 10,
            ["user"] = Payloads.Bot(),
            ["session_id"] = "session",
            ["resume_gateway_url"] = discord.GatewayUrl,
            ["guilds"] = new JsonArray(new JsonObject { ["id"] = Payloads.GuildId, ["unavailable"] = true }),
            ["private_channels"] = new JsonArray(),
            ["relationships"] = new JsonArray(),
            ["application"] = new JsonObject { ["id"] = Payloads.BotId, ["flags"] = 0 },
        });
        await DispatchAsync("GUILD_CREATE", Payloads.Guild());
        ready.TrySetResult();
    }

    private async Task SendAsync(JsonObject frame)
    {
        await sending.WaitAsync();
        try
        {
            var bytes = Encoding.UTF8.GetBytes(frame.ToJsonString());
            if (compressor is null)
            {
                await socket!.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
                return;
            }

            compressed.SetLength(0);
            await compressor.WriteAsync(bytes);
            await compressor.FlushAsync();
            await socket!.SendAsync(compressed.ToArray(), WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // Lost on the way, as with a real network.
        }
        finally
        {
            sending.Release();
        }
    }

    private static async Task<JsonNode?> ReceiveAsync(WebSocket connection)
    {
        var (buffer, message) = (new byte[16 * 1024], new MemoryStream());
        while (true)
        {
            var part = await connection.ReceiveAsync(buffer, CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return JsonNode.Parse(message.ToArray());
        }
    }
}
