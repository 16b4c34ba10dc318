using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;

namespace ArticleBot.Benchmarks.Web;

/// <summary>Counts what was done under load, how long it took, and what failed. Thread-safe.</summary>
internal sealed class LoadCounts
{
    private readonly ConcurrentDictionary<string, List<double>> waits = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> failures = new(StringComparer.Ordinal);

    /// <summary>Does something with the site, and counts it.</summary>
    /// <returns>What the site said; null where it refused.</returns>
    public async Task<string?> DoAsync(string kind, Func<Task<HttpResponseMessage>> work)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            using var reply = await work();
            var words = await reply.Content.ReadAsStringAsync();
            if ((int)reply.StatusCode < 400)
            {
                Count(kind, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                return words;
            }

            Fail($"{kind} {(int)reply.StatusCode}");
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            Fail($"{kind} {exception.GetType().Name}");
        }

        return null;
    }

    /// <summary>Counts something that was done.</summary>
    public void Count(string kind, double milliseconds)
    {
        var all = waits.GetOrAdd(kind, _ => []);
        lock (all)
            all.Add(milliseconds);
    }

    /// <summary>Counts something that failed.</summary>
    public void Fail(string what) => failures.AddOrUpdate(what, 1, (_, count) => count + 1);

    /// <summary>How much was done and failed.</summary>
    public string Line() => string.Create(
        CultureInfo.InvariantCulture, $"{waits.Values.Sum(all => all.Count)} done, {failures.Values.Sum()} failed");

    /// <summary>Each kind with its count and its times, and each failure with its count.</summary>
    public string Table()
    {
        var text = new StringBuilder();
        foreach (var (kind, all) in waits.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var sorted = all.Order().ToArray();
            text.Append(CultureInfo.InvariantCulture, $"{kind}: {sorted.Length}, p50 {sorted[sorted.Length / 2]:0} ms, ")
                .AppendLine(CultureInfo.InvariantCulture, $"p99 {sorted[sorted.Length * 99 / 100]:0} ms");
        }

        foreach (var (what, count) in failures.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            text.AppendLine(CultureInfo.InvariantCulture, $"failed: {what}: {count}");
        return text.ToString().TrimEnd();
    }

    /// <summary>Posts an object as JSON.</summary>
    public static Task<HttpResponseMessage> PostAsync<TBody>(HttpClient client, string path, TBody body) =>
        client.PostAsJsonAsync(new Uri(path, UriKind.Relative), body);
}
