using System.Net;

namespace ArticleBot.Articles.Links;

/// <summary>Fetches one page: follows its redirects, each checked like the first address, and asks for what has changed only.</summary>
internal sealed class PageFetcher(HttpClient client, AllowedHosts allowed, PageCache cache, LinksOptions options)
{
    /// <summary>The page at an address.</summary>
    /// <param name="address">A checked address.</param>
    /// <param name="mayFetch">Asked before every request; throws where a page must not be fetched.</param>
    /// <param name="cancellation">Ends the fetching.</param>
    /// <exception cref="ArticleException">There is none, or none that is an article; the message does not name the address.</exception>
    public async Task<FetchedPage> FetchAsync(Uri address, Func<Uri, CancellationToken, Task> mayFetch, CancellationToken cancellation)
    {
        for (var redirects = 0; redirects <= options.MaxRedirects; redirects++)
        {
            await mayFetch(address, cancellation);
            var kept = cache.Read(address);
            using var request = Request(address, kept);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (NextOf(address, response) is { } next)
            {
                address = LinkAddress.Checked(next.AbsoluteUri, allowed);
                continue;
            }

            if (response.StatusCode == HttpStatusCode.NotModified && kept is not null)
                return kept;
            PageStatus.Check(response.StatusCode);
            var page = await ReadAsync(address, response, cancellation);
            cache.Write(page);
            return page;
        }

        throw new ArticleException($"the page redirects more than {options.MaxRedirects} times (Links:MaxRedirects)");
    }

    /// <summary>What a server sends, cut where it is longer; null where its status tells that there is nothing.</summary>
    /// <exception cref="ArticleException">The server fails, or redirects without end.</exception>
    public async Task<byte[]?> FetchPlainAsync(Uri address, int mostBytes, CancellationToken cancellation)
    {
        for (var redirects = 0; redirects <= options.MaxRedirects; redirects++)
        {
            using var request = Request(address, kept: null);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (NextOf(address, response) is { } next)
            {
                address = LinkAddress.Checked(next.AbsoluteUri, allowed);
                continue;
            }

            if ((int)response.StatusCode is >= 400 and < 500)
                return null;
            PageStatus.Check(response.StatusCode);
            var bytes = await BytesAsync(response, mostBytes, cancellation);
            return bytes.Length > mostBytes ? bytes[..mostBytes] : bytes;
        }

        return null;
    }

    private static HttpRequestMessage Request(Uri address, FetchedPage? kept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (kept?.ETag is { } version)
            request.Headers.TryAddWithoutValidation("If-None-Match", version);
        if (kept?.LastModified is { } changed)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", changed);
        return request;
    }

    private static Uri? NextOf(Uri address, HttpResponseMessage response)
    {
        var isRedirect = (int)response.StatusCode is 301 or 302 or 303 or 307 or 308;
        return isRedirect && response.Headers.Location is { } location && Uri.TryCreate(address, location, out var next) ? next : null;
    }

    private async Task<FetchedPage> ReadAsync(Uri address, HttpResponseMessage response, CancellationToken cancellation)
    {
        var type = response.Content.Headers.ContentType;
        PageTypes.Check(type?.MediaType ?? "");
        if (response.Content.Headers.ContentEncoding is { Count: > 0 } packed)
            throw new ArticleException($"the page is packed in a way that is not read ({VisibleText.Of(string.Join(", ", packed))})");
        var bytes = await BytesAsync(response, options.MaxBytes, cancellation);
        if (bytes.Length > options.MaxBytes)
            throw new ArticleException($"the page has more than {options.MaxBytes:N0} bytes (Links:MaxBytes)");
        var changed = response.Content.Headers.TryGetValues("Last-Modified", out var values) ? values.First() : null;
        var charset = type?.CharSet?.Trim('"', '\'');
        return new FetchedPage(address, type?.MediaType ?? "", charset, bytes, response.Headers.ETag?.ToString(), changed);
    }

    // A small file can unpack to one without an end: no more than one byte too many is read.
    private static async Task<byte[]> BytesAsync(HttpResponseMessage response, int most, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[81_920];
        while (content.Length <= most && await body.ReadAsync(buffer, cancellation) is > 0 and var read)
            content.Write(buffer, 0, (int)Math.Min(read, most + 1L - content.Length));
        return content.ToArray();
    }
}
