using System.Diagnostics;
using System.Globalization;

namespace ArticleBot.Benchmarks.Web;

/// <summary>Many readers at once on one page of a running site: how long the first byte takes, and how many pages a second there
/// are.</summary>
internal static class Readers
{
    private const int PagesEach = 5;

    /// <summary>Reads a page a few times by each of some readers, and writes one line; the first round only warms up.</summary>
    /// <param name="page">The page's address.</param>
    /// <param name="readers">How many read at the same time.</param>
    /// <param name="output">Where the line goes.</param>
    public static async Task WriteAsync(Uri page, int readers, TextWriter output)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = readers });
        await ReadAsync(client, page, readers);
        var watch = Stopwatch.StartNew();
        var waits = await ReadAsync(client, page, readers);
        var seconds = watch.Elapsed.TotalSeconds;
        Array.Sort(waits);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{readers} readers, {waits.Length} pages: first byte p50 {waits[waits.Length / 2]:0} ms, "
                + $"p99 {waits[waits.Length * 99 / 100]:0} ms; {waits.Length / seconds:0} pages a second"));
    }

    private static async Task<double[]> ReadAsync(HttpClient client, Uri page, int readers)
    {
        var all = await Task.WhenAll(Enumerable.Range(0, readers).Select(_ => Task.Run(() => ReaderAsync(client, page))));
        return [.. all.SelectMany(waits => waits)];
    }

    private static async Task<List<double>> ReaderAsync(HttpClient client, Uri page)
    {
        var waits = new List<double>(PagesEach);
        for (var i = 0; i < PagesEach; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var reply = await client.GetAsync(page, HttpCompletionOption.ResponseHeadersRead);
            waits.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            reply.EnsureSuccessStatusCode();
            await reply.Content.ReadAsByteArrayAsync();
        }

        return waits;
    }
}
