using System.Buffers.Text;
using System.Diagnostics;
using System.Net.Sockets;

namespace ArticleBot.Benchmarks.Web;

/// <summary>
/// Connections to a site that stay open, as a proxy keeps them, on which requests that are ready as bytes go out at once. One thread
/// sends and reads, so that a client on the same machine takes as little of it as it can.
/// </summary>
internal sealed class OpenConnections : IDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] Length = "Content-Length: "u8.ToArray();
    private readonly Socket[] sockets;

    /// <summary>Opens so many connections.</summary>
    public OpenConnections(Uri site, int count)
    {
        sockets = [.. Enumerable.Range(0, count).Select(_ => new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true })];
        foreach (var socket in sockets)
            socket.Connect(site.Host, site.Port);
    }

    /// <summary>Sends the requests, the first on the first connection, and waits for their responses.</summary>
    /// <returns>Each response's body, and the milliseconds from when its request began to be sent until it was read.</returns>
    public (byte[] Body, double Milliseconds)[] Send(IReadOnlyList<byte[]> requests)
    {
        var began = new long[requests.Count];
        var read = new Dictionary<Socket, (int At, MemoryStream Bytes)>();
        var replies = new (byte[] Body, double Milliseconds)[requests.Count];
        for (var i = 0; i < requests.Count; i++)
        {
            read.Add(sockets[i], (i, new MemoryStream()));
            began[i] = Stopwatch.GetTimestamp();
            sockets[i].Send(requests[i]);
        }

        while (read.Count > 0)
        {
            var ready = read.Keys.ToList();
            Socket.Select(ready, null, null, -1);
            foreach (var socket in ready)
            {
                var (at, bytes) = read[socket];
                if (Receive(socket, bytes) is not { } body)
                    continue;
                replies[at] = (body, Stopwatch.GetElapsedTime(began[at]).TotalMilliseconds);
                read.Remove(socket);
            }
        }

        return replies;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var socket in sockets)
            socket.Dispose();
    }

    // The body, once all of it is there. The site gives every response's length.
    private static byte[]? Receive(Socket socket, MemoryStream bytes)
    {
        Span<byte> buffer = stackalloc byte[16 * 1024];
        var count = socket.Receive(buffer);
        if (count == 0)
            throw new IOException("The site has closed a connection.");
        bytes.Write(buffer[..count]);
        var all = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        if (all.IndexOf(EndOfHead) is var end && end < 0)
            return null;
        if (!Utf8Parser.TryParse(all[(all.IndexOf(Length) + Length.Length)..], out int length, out _))
            throw new IOException("A response does not give its length.");
        var body = all[(end + EndOfHead.Length)..];
        return body.Length < length ? null : body.ToArray();
    }
}
