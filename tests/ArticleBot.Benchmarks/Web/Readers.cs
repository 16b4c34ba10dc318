using System.Diagnostics;
using System.Globalization;

namespace ArticleBot.Benchmarks.Web;

/// <summary>Many readers at once on one article of a running site, who read or ask: how long the first byte takes, how many replies a
/// second there are, and the site's memory.</summary>
internal static class Readers
{
    private const int PagesEach = 5;

    private static readonly string[] Questions =
    [
        "Where did they meet?", "Who said it was good news?", "How long did the meeting last?", "What does the paper say about costs?",
        "When will the next one be?", "Why was it postponed?", "Who took part?", "What did the minister say about the delay?",
        "How many people came?", "What happened before that?", "Which city was it in?",
    ];

    /// <summary>Reads or asks a few times by each of some readers, and writes one line; the first round only warms up.</summary>
    /// <param name="page">The page's address.</param>
    /// <param name="readers">How many come at the same time.</param>
    /// <param name="areAsking">Whether they ask questions of the page instead of reading it.</param>
    /// <param name="output">Where the line goes.</param>
    public static async Task WriteAsync(Uri page, int readers, bool areAsking, TextWriter output)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = readers })
        { BaseAddress = new Uri(page, "/") };
        await ReadAsync(client, page, readers, areAsking);
        var watch = Stopwatch.StartNew();
        var waits = await ReadAsync(client, page, readers, areAsking);
        var seconds = watch.Elapsed.TotalSeconds;
        Array.Sort(waits);
        var memory = await SiteMemory.OfAsync(client);
        var what = areAsking ? "answers" : "pages";
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{readers} readers, {waits.Length} {what}: first byte p50 {waits[waits.Length / 2]:0} ms, "
                + $"p99 {waits[waits.Length * 99 / 100]:0} ms; {waits.Length / seconds:0} {what} a second; {memory}"));
    }

    private static async Task<double[]> ReadAsync(HttpClient client, Uri page, int readers, bool areAsking)
    {
        var all = await Task.WhenAll(Enumerable.Range(0, readers).Select(number => Task.Run(() => ReaderAsync(client, at => areAsking
            ? new Uri(page, $"{page.AbsolutePath}?q={Uri.EscapeDataString(Questions[(number + at) % Questions.Length])}") : page))));
        return [.. all.SelectMany(waits => waits)];
    }

    private static async Task<List<double>> ReaderAsync(HttpClient client, Func<int, Uri> pageOf)
    {
        var waits = new List<double>(PagesEach);
        for (var i = 0; i < PagesEach; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var reply = await client.GetAsync(pageOf(i), HttpCompletionOption.ResponseHeadersRead);
            waits.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            reply.EnsureSuccessStatusCode();
            await reply.Content.ReadAsByteArrayAsync();
        }

        return waits;
    }
}
