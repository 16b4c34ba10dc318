using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace ArticleBot.Benchmarks.Web;

/// <summary>
/// Asks a running site questions as Discord does, and tells how long the first response takes from when the signed request is
/// sent: one at a time, and many at once. It also is the Discord that the site sends the rest to.
/// </summary>
internal sealed class Interactions : IDisposable
{
    private const int WarmUps = 300;
    private const int Singles = 500;
    private const int Rounds = 10;
    private const int Deferred = 5;
    private const string Question = "When did Pompeo visit Tokyo?";
    private const string InAnswer = "Tokyo";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly HttpListener discord = new();
    private readonly OpenConnections connections;
    private int asked;
    private int refused;
    private readonly HashSet<string> owed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> shown = new(StringComparer.Ordinal);

    private Interactions(Uri site, Uri api, int crowd)
    {
        connections = new OpenConnections(site, crowd);
        discord.Prefixes.Add(api.AbsoluteUri);
    }

    /// <summary>Measures.</summary>
    /// <param name="site">The site's address.</param>
    /// <param name="api">The site's <c>Discord:Api</c>, on this machine; served here.</param>
    /// <param name="crowd">How many ask at once.</param>
    /// <param name="output">Where the lines go.</param>
    public static async Task WriteAsync(Uri site, Uri api, int crowd, TextWriter output)
    {
        using var interactions = new Interactions(site, api, crowd);
        interactions.discord.Start();
        _ = Task.Run(interactions.ServeAsync);
        await interactions.AskAsync(WarmUps, 1);
        Write("one at a time", await interactions.AskAsync(Singles, 1), output);
        Write($"{crowd} at once, the first time", await interactions.AskAsync(1, crowd), output);
        Write($"{crowd} at once, {Rounds} later rounds", await interactions.AskAsync(Rounds, crowd), output);
        Write(
            $"{crowd} at once, unsigned and refused",
            [.. Enumerable.Range(0, Rounds).SelectMany(_ => interactions.Unsigned(crowd))],
            output);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{interactions.asked} asked, {interactions.owed.Count} deferred, {interactions.shown.Count} of them answered later, "
                + $"{interactions.refused} refused"));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        discord.Close();
        connections.Dispose();
    }

    private async Task<double[]> AskAsync(int times, int crowd)
    {
        var waits = new List<double>();
        for (var i = 0; i < times; i++)
        {
            waits.AddRange(Ask(crowd));
            await AnsweredAsync();
        }

        return [.. waits];
    }

    private double[] Ask(int crowd)
    {
        var first = asked + 1;
        asked += crowd;
        var requests = Enumerable.Range(first, crowd)
            .Select(number => SignedInteraction.RequestOf(SignedInteraction.Ask(number, Question)));
        var replies = connections.Send([.. requests]);
        for (var i = 0; i < crowd; i++)
        {
            using var json = JsonDocument.Parse(replies[i].Body);
            if (json.RootElement.GetProperty("type").GetInt32() == Deferred)
                owed.Add($"token{first + i}");
            else if (!Encoding.UTF8.GetString(replies[i].Body).Contains(InAnswer, StringComparison.Ordinal))
                refused++;
        }

        return [.. replies.Select(reply => reply.Milliseconds)];
    }

    // The next one finds the site idle again: an answer that is owed is shown when it is there, not when the site says that it waits.
    private async Task AnsweredAsync()
    {
        var began = Stopwatch.GetTimestamp();
        while (owed.Any(token => !shown.ContainsKey(token)) && Stopwatch.GetElapsedTime(began) < Patience)
            await Task.Delay(20);
    }

    // What the machine needs for as many requests that the site refuses unread: no first response can come sooner.
    private double[] Unsigned(int crowd) =>
        [.. connections.Send([.. Enumerable.Repeat(SignedInteraction.Unsigned, crowd)]).Select(reply => reply.Milliseconds)];

    private async Task ServeAsync()
    {
        while (discord.IsListening)
        {
            try
            {
                var call = await discord.GetContextAsync();
                using var reader = new StreamReader(call.Request.InputStream);
                if ((await reader.ReadToEndAsync()).Contains(InAnswer, StringComparison.Ordinal))
                    shown.TryAdd(TokenOf(call.Request.Url!), true);
                call.Response.ContentType = "application/json";
                call.Response.Close("{}"u8.ToArray(), willBlock: false);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private static string TokenOf(Uri webhook) =>
        webhook.Segments.Single(part => part.StartsWith("token", StringComparison.Ordinal)).TrimEnd('/');

    private static void Write(string what, double[] waits, TextWriter output)
    {
        Array.Sort(waits);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: first response p50 {waits[waits.Length / 2]:0.0} ms, p99 {waits[waits.Length * 99 / 100]:0.0} ms, "
                + $"longest {waits[^1]:0.0} ms ({waits.Length})"));
    }
}
