using System.Net;
using System.Net.Sockets;

namespace ArticleBot.Articles.Links;

/// <summary>
/// Connects to public addresses only. The check stands here, behind the name's resolution and for every connection, since a
/// name may mean another address from one moment to the next.
/// </summary>
internal sealed class PublicConnection(AllowedHosts allowed, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="ArticleException">The name means an address that is not public.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var target = context.DnsEndPoint;
        var addresses = await resolve(target.Host, cancellation);
        // One of them is enough to refuse: which one a connection takes is chance.
        if (!allowed.Hold(target.Host, target.Port) && !addresses.All(PublicAddresses.Contain))
            throw new ArticleException("this is no address of the public web (Links:AllowedHosts)");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
