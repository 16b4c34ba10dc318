using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;

namespace ArticleBot.Benchmarks.Web;

/// <summary>
/// Asks a running site questions as Discord does, and tells how long the first response takes from when the request is signed: one at a
/// time, and many at once. It also is the Discord that the site sends the rest to.
/// </summary>
internal sealed class Interactions : IDisposable
{
    private const int WarmUps = 300;
    private const int Singles = 500;
    private const int Rounds = 25;
    private const int Deferred = 5;

    private readonly HttpListener discord = new();
    private readonly HttpClient client;
    private int asked;
    private int owed;
    private int shown;

    private Interactions(Uri site, Uri api)
    {
        client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = site };
        discord.Prefixes.Add(api.AbsoluteUri);
    }

    /// <summary>Measures.</summary>
    /// <param name="site">The site's address.</param>
    /// <param name="api">The site's <c>Discord:Api</c>, on this machine; served here.</param>
    /// <param name="crowd">How many ask at once.</param>
    /// <param name="output">Where the lines go.</param>
    public static async Task WriteAsync(Uri site, Uri api, int crowd, TextWriter output)
    {
        using var interactions = new Interactions(site, api);
        interactions.discord.Start();
        _ = Task.Run(interactions.ServeAsync);
        await interactions.OneByOneAsync(WarmUps);
        Write("one at a time", await interactions.OneByOneAsync(Singles), output);
        Write($"{crowd} at once, the first time", await interactions.AtOnceAsync(crowd), output);
        var all = new List<double>();
        for (var i = 0; i < Rounds; i++)
            all.AddRange(await interactions.AtOnceAsync(crowd));
        Write($"{crowd} at once, {Rounds} later rounds", [.. all], output);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{interactions.asked} asked, {interactions.owed} deferred, {interactions.shown} of them shown later"));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        discord.Close();
        client.Dispose();
    }

    private async Task<double[]> OneByOneAsync(int count)
    {
        var waits = new double[count];
        for (var i = 0; i < count; i++)
            waits[i] = await AskAsync();
        return waits;
    }

    private async Task<double[]> AtOnceAsync(int crowd)
    {
        var waits = await Task.WhenAll(Enumerable.Range(0, crowd).Select(_ => Task.Run(AskAsync)));
        // The next crowd finds the site idle again.
        for (var tries = 0; Volatile.Read(ref shown) < Volatile.Read(ref owed) && tries < 500; tries++)
            await Task.Delay(20);
        return waits;
    }

    private async Task<double> AskAsync()
    {
        var body = SignedInteraction.Ask(Interlocked.Increment(ref asked), "When did Pompeo visit Tokyo?");
        var began = Stopwatch.GetTimestamp();
        using var request = SignedInteraction.Of(body);
        using var reply = await client.SendAsync(request);
        var response = await reply.Content.ReadAsByteArrayAsync();
        var wait = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        reply.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(response);
        if (json.RootElement.GetProperty("type").GetInt32() == Deferred)
            Interlocked.Increment(ref owed);
        return wait;
    }

    private async Task ServeAsync()
    {
        while (discord.IsListening)
        {
            try
            {
                var call = await discord.GetContextAsync();
                if (call.Request.HttpMethod == "PATCH")
                    Interlocked.Increment(ref shown);
                call.Response.ContentType = "application/json";
                call.Response.Close("{}"u8.ToArray(), willBlock: false);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private static void Write(string what, double[] waits, TextWriter output)
    {
        Array.Sort(waits);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: first response p50 {waits[waits.Length / 2]:0.0} ms, p99 {waits[waits.Length * 99 / 100]:0.0} ms, "
                + $"longest {waits[^1]:0.0} ms ({waits.Length})"));
    }
}
