using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ArticleBot.Discord.Tests;

/// <summary>One client's connection to the gateway; compressed as the client asks.</summary>
internal sealed class GatewayConnection : IDisposable
{
    private readonly WebSocket socket;
    private readonly SemaphoreSlim sending = new(1);
    private readonly MemoryStream compressed = new();
    private readonly ZLibStream? compressor;

    private GatewayConnection(WebSocket accepted, bool isCompressed)
    {
        socket = accepted;
        compressor = isCompressed ? new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true) : null;
    }

    public static async Task<GatewayConnection> AcceptAsync(HttpContext http) =>
        new(await http.WebSockets.AcceptWebSocketAsync(), http.Request.Query["compress"] == "zlib-stream");

    /// <summary>Sends a frame, after those before it.</summary>
    /// <param name="frame">What is sent.</param>
    /// <param name="leaving">Called when its turn has come.</param>
    public async Task SendAsync(JsonObject frame, Action? leaving = null)
    {
        await sending.WaitAsync();
        try
        {
            leaving?.Invoke();
            var bytes = Encoding.UTF8.GetBytes(frame.ToJsonString());
            if (compressor is null)
            {
                await socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
                return;
            }

            compressed.SetLength(0);
            await compressor.WriteAsync(bytes);
            await compressor.FlushAsync();
            await socket.SendAsync(compressed.ToArray(), WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);
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

    /// <summary>The next frame; null where the client left.</summary>
    public async Task<JsonNode?> ReceiveAsync()
    {
        var (buffer, message) = (new byte[16 * 1024], new MemoryStream());
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer, CancellationToken.None);
                if (part.MessageType == WebSocketMessageType.Close)
                    return null;
                message.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                    return JsonNode.Parse(message.ToArray());
            }
        }
        catch (WebSocketException)
        {
            return null;
        }
    }

    /// <summary>Ends as a failing network does.</summary>
    public void Break() => socket.Abort();

    /// <summary>Ends with one of Discord's close codes.</summary>
    public Task CloseAsync(int code) => socket.CloseOutputAsync((WebSocketCloseStatus)code, "closed", CancellationToken.None);

    public void Dispose()
    {
        compressor?.Dispose();
        compressed.Dispose();
        socket.Dispose();
        sending.Dispose();
    }
}
