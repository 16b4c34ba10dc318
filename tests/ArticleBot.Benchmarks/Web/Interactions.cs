using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NSec.Cryptography;

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
    private const string Timestamp = "1700000000";
    private const int Deferred = 5;

    // Nobody else's: the site is told the public half of it for the measurement.
    private static readonly Key Key = Key.Import(
        SignatureAlgorithm.Ed25519, SHA256.HashData("articlebot's benchmark"u8), KeyBlobFormat.RawPrivateKey);

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

    /// <summary>What <c>Discord:PublicKey</c> of the site has to be.</summary>
    public static string PublicKey => Convert.ToHexStringLower(Key.PublicKey.Export(KeyBlobFormat.RawPublicKey));

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
        var body = Body(Interlocked.Increment(ref asked));
        var began = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/discord/interactions", UriKind.Relative))
        { Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } } };
        var signature = SignatureAlgorithm.Ed25519.Sign(Key, [.. Encoding.UTF8.GetBytes(Timestamp), .. body]);
        request.Headers.Add("X-Signature-Ed25519", Convert.ToHexStringLower(signature));
        request.Headers.Add("X-Signature-Timestamp", Timestamp);
        using var reply = await client.SendAsync(request);
        var response = await reply.Content.ReadAsByteArrayAsync();
        var wait = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        reply.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(response);
        if (json.RootElement.GetProperty("type").GetInt32() == Deferred)
            Interlocked.Increment(ref owed);
        return wait;
    }

    // Users and servers of their own: none comes near its limit.
    private static byte[] Body(int number) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        id = $"{Stopwatch.GetTimestamp()}{number}",
        application_id = "4242",
        type = 2,
        token = $"token{number}",
        guild_id = $"{number / 4}",
        channel_id = $"{number / 4}",
        member = new { user = new { id = $"{number}" }, permissions = "0" },
        data = new
        {
            name = "ask",
            type = 1,
            options = new[] { new { name = "question", type = 3, value = "When did Pompeo visit Tokyo?" } },
        },
    });

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
