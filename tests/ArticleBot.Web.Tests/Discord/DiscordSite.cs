using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ArticleBot.Chats.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NSec.Cryptography;

namespace ArticleBot.Web.Tests.Discord;

/// <summary>The site, called as Discord calls it, with Discord's interface on this machine.</summary>
internal sealed class DiscordSite : IAsyncDisposable
{
    /// <summary>Has the form of a token and opens nothing.</summary>
    public const string Token = "MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.AAAAAA.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

    private static readonly Key Key = Key.Create(SignatureAlgorithm.Ed25519);

    private readonly bool sharesDiscord;

    private DiscordSite(LoopbackRest rest, RunningSite site, ConcurrentQueue<string> log, bool sharesDiscord)
    {
        (Rest, Site, Log) = (rest, site, log);
        this.sharesDiscord = sharesDiscord;
    }

    /// <summary>The key that Discord shows to the bot's developer.</summary>
    public static string PublicKey => Convert.ToHexStringLower(Key.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    public LoopbackRest Rest { get; }

    public RunningSite Site { get; }

    public ConcurrentQueue<string> Log { get; }

    public static Task<DiscordSite> StartAsync(params (string Key, string Value)[] settings) => StartAsync(_ => { }, settings);

    /// <summary>Starts with a Discord that was made ready for it.</summary>
    public static Task<DiscordSite> StartAsync(Action<LoopbackRest> prepare, params (string Key, string Value)[] settings) =>
        StartAsync(prepare, () => settings);

    /// <summary>Starts with settings that are known when Discord is ready.</summary>
    public static async Task<DiscordSite> StartAsync(Action<LoopbackRest> prepare, Func<(string Key, string Value)[]> settings)
    {
        var rest = await LoopbackRest.StartAsync();
        prepare(rest);
        return await StartAsync(rest, isShared: false, settings());
    }

    /// <summary>Starts beside another site, with one Discord.</summary>
    public static Task<DiscordSite> BesideAsync(DiscordSite other, params (string Key, string Value)[] settings) =>
        StartAsync(other.Rest, isShared: true, settings);

    private static async Task<DiscordSite> StartAsync(LoopbackRest rest, bool isShared, (string Key, string Value)[] settings)
    {
        (string, string)[] own =
        [
            ("Discord:PublicKey", PublicKey),
            ("Discord:Api", rest.Api),
            ("Serving:Folder", Directory.CreateTempSubdirectory("discord").FullName),
            ("Serving:RequestsPerUser", "10000"),
            ("Serving:RequestsPerServer", "100000"),
            ("Model:Endpoint", rest.ModelUrl),
            ("Model:ModelId", "loopback"),
            ("Logging:LogLevel:Default", "Trace"),
            ("Logging:Console:LogLevel:Default", "None"),
        ];
        var log = new ConcurrentQueue<string>();
        var site = await RunningSite.StartAsync([.. own, .. settings]);
        site.Services.GetRequiredService<ILoggerFactory>().AddProvider(new QueueLog(log));
        return new DiscordSite(rest, site, log, isShared);
    }

    /// <summary>Sends an interaction as Discord does, and takes the response.</summary>
    public async Task<Answered> SendAsync(JsonObject interaction)
    {
        var answered = Rest.Expect(interaction);
        using var reply = await PostAsync(Encoding.UTF8.GetBytes(interaction.ToJsonString()));
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.Equal("application/json", reply.Content.Headers.ContentType!.MediaType);
        Rest.Take(interaction, JsonNode.Parse(await reply.Content.ReadAsStringAsync())!);
        return answered;
    }

    /// <summary>Sends an interaction and gives what is shown first.</summary>
    public async Task<JsonNode> FirstAsync(JsonObject interaction) => await (await SendAsync(interaction)).First;

    /// <summary>Posts a body with its signature, or with another one.</summary>
    public Task<HttpResponseMessage> PostAsync(byte[] body, string? signature = null, string? timestamp = "1700000000",
        CancellationToken cancellation = default) => PostAsync(Site.Client, body, signature, timestamp, cancellation);

    /// <summary>Posts a body to any site with this key.</summary>
    public static Task<HttpResponseMessage> PostAsync(HttpClient site, byte[] body, string? signature = null,
        string? timestamp = "1700000000", CancellationToken cancellation = default)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/discord/interactions", UriKind.Relative))
        { Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } } };
        request.Headers.TryAddWithoutValidation("X-Signature-Ed25519", signature ?? Sign(timestamp, body));
        if (timestamp is not null)
            request.Headers.TryAddWithoutValidation("X-Signature-Timestamp", timestamp);
        return site.SendAsync(request, cancellation);
    }

    /// <summary>Discord's signature.</summary>
    public static string Sign(string? timestamp, byte[] body) =>
        Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(Key, [.. Encoding.UTF8.GetBytes(timestamp ?? ""), .. body]));

    public async ValueTask DisposeAsync()
    {
        // What is still under way would write into a library that is gone.
        await Site.Services.GetRequiredService<WorkUnderWay>().StopAsync();
        await Site.DisposeAsync();
        if (!sharesDiscord)
            await Rest.DisposeAsync();
        Assert.DoesNotContain(Log, line => line.Contains("secret-token", StringComparison.Ordinal));
        Assert.DoesNotContain(Log, line => line.Contains(Token, StringComparison.Ordinal));
    }

    private sealed class QueueLog(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter) => lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");
    }
}
