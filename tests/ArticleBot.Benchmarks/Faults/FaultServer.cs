using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ArticleBot.Benchmarks.Faults;

/// <summary>A server on this machine that sends what it is told, byte for byte, to one request after another.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Func<int, bool, ServerReply> reply;
    private readonly Task accepting;
    private int requests;

    /// <param name="reply">What is sent, by the number of the request (from 0) and whether a stream was asked for.</param>
    public FaultServer(Func<int, bool, ServerReply> reply)
    {
        this.reply = reply;
        listener.Start();
        accepting = AcceptAsync();
    }

    /// <summary>How many requests came.</summary>
    public int Requests => requests;

    /// <summary>The address for <c>Model:Endpoint</c>.</summary>
    public string Endpoint => string.Create(CultureInfo.InvariantCulture,
        $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/v1");

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Dispose();
        await accepting;
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
                connections.Add(ServeAsync(await listener.AcceptSocketAsync(stop.Token)));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        try
        {
            await using var stream = new NetworkStream(socket, ownsSocket: true);
            var isStreamed = (await ReadAsync(stream)).Contains("\"stream\":true", StringComparison.Ordinal);
            await SendAsync(socket, stream, reply(Interlocked.Increment(ref requests) - 1, isStreamed));
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or SocketException)
        {
            // The client has had enough.
        }
    }

    private async Task SendAsync(Socket socket, NetworkStream stream, ServerReply sent)
    {
        await Task.Delay(sent.Delay, stop.Token);
        if (sent.Head.Length > 0)
            await stream.WriteAsync(Encoding.ASCII.GetBytes(sent.Head), stop.Token);
        foreach (var piece in sent.Body)
        {
            await Task.Delay(sent.Pause, stop.Token);
            await stream.WriteAsync(piece, stop.Token);
        }

        if (sent.StandsStill)
            await Task.Delay(Timeout.Infinite, stop.Token);
        if (!sent.Resets)
            return;
        // A reset takes back what the client has not read yet: it gets the time to.
        await Task.Delay(TimeSpan.FromSeconds(0.3), stop.Token);
        socket.LingerState = new LingerOption(enable: true, 0);
    }

    // The whole request: headers, an empty line, as many bytes as Content-Length says.
    private async Task<string> ReadAsync(NetworkStream stream)
    {
        var (text, buffer) = (new StringBuilder(), new byte[65_536]);
        while (true)
        {
            var read = await stream.ReadAsync(buffer, stop.Token);
            if (read == 0)
                throw new IOException("The request broke off.");
            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
            var all = text.ToString();
            var body = all.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
            if (body >= 4 && all.Length - body >= LengthOf(all[..body]))
                return all;
        }
    }

    private static int LengthOf(string head) => head.Split("\r\n")
        .Where(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
        .Select(line => int.Parse(line["Content-Length:".Length..], CultureInfo.InvariantCulture)).FirstOrDefault();
}
