using System.Collections.Concurrent;
using System.Text;

namespace ArticleBot.Articles.Links;

/// <summary>Asks a site's robots.txt before a page is fetched, and remembers it for a while. Thread-safe.</summary>
internal sealed class RobotsGate(PageFetcher fetcher, TimeProvider time)
{
    private const int MostBytes = 512 * 1024;
    private const int MostSites = 1_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<string, (RobotsRules Rules, DateTimeOffset Until)> known = new(StringComparer.Ordinal);

    /// <exception cref="ArticleException">The site does not let programs fetch the page.</exception>
    public async Task CheckAsync(Uri address, CancellationToken cancellation)
    {
        var site = address.GetLeftPart(UriPartial.Authority);
        if (!known.TryGetValue(site, out var entry) || entry.Until < time.GetUtcNow())
        {
            if (known.Count >= MostSites)
                known.Clear();
            known[site] = entry = (await ReadAsync(new Uri(site + "/robots.txt"), cancellation), time.GetUtcNow() + Lifetime);
        }

        if (!entry.Rules.Allow(address.PathAndQuery))
            throw new ArticleException("the site's robots.txt does not let programs fetch this page; save it as a file");
    }

    private async Task<RobotsRules> ReadAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            return await fetcher.FetchPlainAsync(address, MostBytes, cancellation) is { } bytes
                ? RobotsRules.Parse(Encoding.UTF8.GetString(bytes), PageClient.Agent)
                : RobotsRules.Everything;
        }
        catch (ArticleException exception)
        {
            throw new ArticleException($"the site's robots.txt cannot be had: {exception.Message}", exception);
        }
    }
}
