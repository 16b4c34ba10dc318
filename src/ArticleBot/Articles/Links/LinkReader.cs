using System.Net;
using System.Net.Sockets;
using ArticleBot.Articles.Reading;
using Microsoft.Extensions.Options;

namespace ArticleBot.Articles.Links;

/// <summary>
/// Reads articles from addresses of the public web. Whatever goes wrong is one line that names the address. Thread-safe; the
/// client is made at the first use.
/// </summary>
public sealed class LinkReader : IDisposable
{
    private readonly LinksOptions options;
    private readonly TimeProvider time;
    private readonly AllowedHosts allowed;
    private readonly Lazy<HttpClient> client;
    private readonly Lazy<(PageFetcher Fetcher, RobotsGate Robots)> parts;

    public LinkReader(IOptions<LinksOptions> options, TimeProvider time)
        : this(options, time, Dns.GetHostAddressesAsync)
    {
    }

    internal LinkReader(IOptions<LinksOptions> options, TimeProvider time, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options.Value;
        this.time = time;
        allowed = new AllowedHosts(this.options.AllowedHosts);
        client = new Lazy<HttpClient>(() => PageClient.Create(new PublicConnection(allowed, resolve), time));
        parts = new Lazy<(PageFetcher, RobotsGate)>(() =>
        {
            var cache = new PageCache(UserCache.Folder(this.options.Cache, "pages"));
            var fetcher = new PageFetcher(client.Value, allowed, cache, this.options);
            return (fetcher, new RobotsGate(fetcher, time));
        });
    }

    /// <summary>Whether a name means an address of the web rather than a file.</summary>
    public static bool IsAddress(string name) => LinkAddress.IsMeant(name);

    /// <summary>Fetches a page and makes sure that it holds an article.</summary>
    /// <param name="address">An http or https address.</param>
    /// <param name="cancellation">Stops the fetching.</param>
    /// <exception cref="ArticleException">The address is not public, the page cannot be had, or holds no article.</exception>
    public async Task<ArticleContent> ReadAsync(string address, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        using var deadline = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        try
        {
            var uri = LinkAddress.Checked(address, allowed);
            var (fetcher, robots) = parts.Value;
            return Checked(await fetcher.FetchAsync(uri, robots.CheckAsync, either.Token));
        }
        catch (Exception exception) when (ReasonOf(exception, cancellation) is { } reason)
        {
            throw new ArticleException($"{ShownAddress.Of(address)}: {reason}", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (client.IsValueCreated)
            client.Value.Dispose();
    }

    private static ArticleContent Checked(FetchedPage page)
    {
        var (bytes, text) = PageText.Of(page);
        var path = $"{page.Address.Host}{Uri.UnescapeDataString(page.Address.AbsolutePath)}".TrimEnd('/');
        var content = new ArticleContent(PageTypes.WithEnding(path, page.ContentType), bytes, page.Address);
        var (article, fault) = TryRead(content);
        if (text is not null)
            fault = PageShape.FaultIn(text, article) ?? fault;
        return fault is null ? content : throw new ArticleException(fault);
    }

    private static (Article? Article, string? Fault) TryRead(ArticleContent content)
    {
        const string shown = "page";
        try
        {
            return (content.Read(shown: shown), null);
        }
        catch (ArticleException exception)
        {
            return (null, exception.Message[$"{shown}: ".Length..]);
        }
    }

    private string? ReasonOf(Exception exception, CancellationToken asked) => exception switch
    {
        ArticleException known => known.Message,
        HttpRequestException { InnerException: ArticleException refused } => refused.Message,
        OperationCanceledException when asked.IsCancellationRequested => null,
        OperationCanceledException => $"no answer within {options.Timeout.TotalSeconds:0.#} seconds (Links:Timeout)",
        HttpRequestException { InnerException: SocketException socket } when IsNameless(socket.SocketErrorCode) => "no site has this name",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "the site's certificate is not valid",
        HttpRequestException or SocketException => "the site cannot be reached",
        IOException or InvalidDataException => "the page was not sent whole",
        _ => null,
    };

    private static bool IsNameless(SocketError error) => error is SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData;
}
