using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace ArticleBot.Benchmarks.Web;

/// <summary>
/// Everything that is done with a running site, for some minutes: readers read, ask, follow up, sum up and call the API; somebody adds
/// an article every other second, one of a hundred; somebody asks and votes as Discord does. Tells what was done, and the site's
/// memory, once a minute.
/// </summary>
internal static class MixedLoad
{
    // What is read is kept in memory, as far as there is room: a library that grew would hide whether anything else does.
    private const int Articles = 100;
    private static readonly TimeSpan BetweenArticles = TimeSpan.FromSeconds(2);

    /// <summary>Keeps some readers busy.</summary>
    /// <param name="article">The address of an article's page.</param>
    /// <param name="readers">How many read at the same time, each one thing after another.</param>
    /// <param name="minutes">How long.</param>
    /// <param name="discord">The site's <c>Discord:Api</c>, served here; null where nobody votes.</param>
    /// <param name="output">One line a minute, and the counts at the end.</param>
    public static async Task WriteAsync(Uri article, int readers, int minutes, Uri? discord, TextWriter output)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = readers + 2, AllowAutoRedirect = false })
        { BaseAddress = new Uri(article, "/") };
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(minutes));
        var articles = new ConcurrentQueue<string>([article.AbsolutePath["/a/".Length..]]);
        var counts = new LoadCounts();
        List<Task> busy = [AddAsync(client, articles, counts, end.Token)];
        busy.AddRange(Enumerable.Range(0, readers).Select(number => Task.Run(async () =>
        {
            var reader = new LoadReader(client, articles, counts, new Random(number));
            while (!end.IsCancellationRequested)
                await reader.DoAsync();
        })));
        using var voter = discord is null ? null : new LoadVoter(client, discord, counts);
        if (voter is not null)
            busy.Add(voter.VoteAsync(end.Token));
        await TellAsync(client, counts, output, end.Token);
        await Task.WhenAll(busy);
        output.WriteLine(counts.Table());
    }

    private static async Task AddAsync(HttpClient client, ConcurrentQueue<string> articles, LoadCounts counts, CancellationToken end)
    {
        for (var i = 0; !end.IsCancellationRequested; i++)
        {
            var (title, text) = (InventedArticle.TitleOf(i % Articles), InventedArticle.TextOf(i % Articles));
            if (await counts.DoAsync("add", () => LoadCounts.PostAsync(client, "/api/articles", new { title, text })) is { } reply
                && i < Articles)
                articles.Enqueue(reply.Split("\"id\":\"")[1].Split('"')[0]);
            await Task.Delay(BetweenArticles, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task TellAsync(HttpClient client, LoadCounts counts, TextWriter output, CancellationToken end)
    {
        var watch = Stopwatch.StartNew();
        while (!end.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromMinutes(1), CancellationToken.None);
            var memory = await SiteMemory.OfAsync(client);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalMinutes:0} min: {counts.Line()}; {memory}"));
        }
    }
}
