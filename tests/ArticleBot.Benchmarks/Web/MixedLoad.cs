using System.Diagnostics;
using System.Globalization;

namespace ArticleBot.Benchmarks.Web;

/// <summary>Reads, asks, summarises and lists for some minutes on a running site, and tells its memory once a minute.</summary>
internal static class MixedLoad
{
    private const string Memory = "dotnet_process_memory_working_set ";

    private static readonly string[] Whats =
    [
        "", "?q=Where+did+they+meet%3F", "?style=bullets", "?q=Who+spoke+about+it%3F", "", "?style=full", "?q=Why+was+the+tram+late%3F",
        "?q=When+was+that%3F",
    ];

    /// <summary>Keeps some readers busy.</summary>
    /// <param name="article">The address of an article's page.</param>
    /// <param name="readers">How many read at the same time, each about one page after another.</param>
    /// <param name="minutes">How long.</param>
    /// <param name="output">One line a minute.</param>
    public static async Task WriteAsync(Uri article, int readers, int minutes, TextWriter output)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = readers });
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(minutes));
        var (pages, failed) = (0, 0);
        var busy = Enumerable.Range(0, readers).Select(reader => Task.Run(async () =>
        {
            for (var i = reader; !end.IsCancellationRequested; i++)
            {
                using var reply = await client.GetAsync(new Uri(article, $"{article.AbsolutePath}{Whats[i % Whats.Length]}"));
                await reply.Content.ReadAsByteArrayAsync();
                Interlocked.Increment(ref reply.IsSuccessStatusCode ? ref pages : ref failed);
            }
        })).ToList();
        var watch = Stopwatch.StartNew();
        while (!end.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromMinutes(1), CancellationToken.None);
            var memory = await MegabytesAsync(client, article);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{watch.Elapsed.TotalMinutes:0} min: {pages} pages, {failed} failed, {memory:0} MB"));
        }

        await Task.WhenAll(busy);
    }

    private static async Task<double> MegabytesAsync(HttpClient client, Uri site)
    {
        var lines = (await client.GetStringAsync(new Uri(site, "/metrics"))).Split('\n');
        return Array.Find(lines, line => line.StartsWith(Memory, StringComparison.Ordinal)) is { } line
            ? double.Parse(line[Memory.Length..], CultureInfo.InvariantCulture) / 1e6 : double.NaN;
    }
}
