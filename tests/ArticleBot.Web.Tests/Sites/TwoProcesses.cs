using System.Net.Http.Headers;
using ArticleBot.Keys;
using ArticleBot.Web.Tests.Discord;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Web.Tests.Sites;

/// <summary>
/// Two processes of the site on one PostgreSQL, behind a balancer that sends each request to the next of them; nothing where there is
/// no server.
/// </summary>
public sealed class TwoProcesses : IAsyncLifetime
{
    private PostgreSqlSchema? schema;
    private WebProcess one = null!;
    private WebProcess other = null!;
    private Balancer balancer = null!;

    /// <summary>Calls the one.</summary>
    public HttpClient One => one.Client;

    /// <summary>Calls the other.</summary>
    public HttpClient Other => other.Client;

    /// <summary>Calls the balancer: two requests in a row go to two processes.</summary>
    public HttpClient Balanced => balancer.Client;

    /// <summary>A third, through which operators look into the store.</summary>
    public RunningSite Operators { get; private set; } = null!;

    internal LoopbackRest Discord { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        schema = await PostgreSqlSchema.CreateAsync();
        if (schema is null)
            return;
        Discord = await LoopbackRest.StartAsync();
        Operators = await RunningSite.StartAsync(schema.Settings);
        (string, string)[] settings =
        [
            .. schema.Settings, ("Web:Access", "Token"), ("Discord:PublicKey", DiscordSite.PublicKey), ("Discord:Api", Discord.Api),
            ("Discord:ApplicationId", Payloads.ApplicationId), ("Serving:Folder", Directory.CreateTempSubdirectory("discord").FullName),
            // How many are found depends on how busy the machine is.
            ("Conversations:Suggestions", "0"),
        ];
        var key = AddKey("tests");
        var started = await Task.WhenAll(WebProcess.StartAsync(settings), WebProcess.StartAsync(settings));
        (one, other) = (started[0], started[1]);
        balancer = await Balancer.StartAsync(one.Address, other.Address);
        foreach (var client in (HttpClient[])[One, Other, Balanced])
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (schema is null)
            return;
        await balancer.DisposeAsync();
        await one.DisposeAsync();
        await other.DisposeAsync();
        await Operators.DisposeAsync();
        await Discord.DisposeAsync();
        await schema.DisposeAsync();
    }

    /// <summary>Skips a test where there is no server.</summary>
    public void SkipWithoutServer() => Assert.SkipWhen(
        schema is null, $"there is no PostgreSQL: set {PostgreSqlSchema.Variable} to a connection string, as .ci/run does");

    /// <summary>Makes a key.</summary>
    public string AddKey(string name)
    {
        var text = KeyText.New();
        var key = new ApiKey(name, IsReadOnly: false, 10_000, DateTimeOffset.UtcNow, null);
        Operators.Services.GetRequiredService<IKeyStore>().Add(key, text);
        return text;
    }
}
