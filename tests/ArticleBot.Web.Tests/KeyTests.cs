using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using ArticleBot.Keys;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Web.Tests;

public sealed class KeyTests
{
    private static readonly (string, string)[] ByToken = [("Web:Access", "Token"), ("Web:Token", "a-token-for-this-test")];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_opens_a_site_that_asks_for_a_token_until_it_is_revoked()
    {
        await using var site = await RunningSite.StartAsync(ByToken);
        var key = AddKey(site, "newsroom");

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(site, KeyText.New()));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(site, key));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(site, "a-token-for-this-test"));
        Assert.Equal(HttpStatusCode.Created, await AddAsync(site, key));
        var keys = site.Services.GetRequiredService<IKeyStore>();
        Assert.NotNull(Assert.Single(keys.List()).UsedAt);
        keys.Revoke("newsroom");
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(site, key));
    }

    [Fact]
    public async Task A_key_that_only_reads_asks_and_adds_nothing_and_sees_no_meters()
    {
        await using var site = await RunningSite.StartAsync(ByToken);
        var key = AddKey(site, "reader", isReadOnly: true);

        Assert.Equal(HttpStatusCode.OK, await AskAsync(site, key));
        Assert.Equal(HttpStatusCode.Forbidden, await AddAsync(site, key));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/metrics") { Headers = { Authorization = new("Bearer", key) } };
        using var meters = await site.Client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.Forbidden, meters.StatusCode);
    }

    [Fact]
    public async Task Each_key_has_a_limit_of_its_own()
    {
        await using var site = await RunningSite.StartAsync([.. ByToken, ("Web:RequestsPerAddress", "3")]);
        var (slow, other) = (AddKey(site, "slow", rate: 1), AddKey(site, "other"));

        Assert.Equal(HttpStatusCode.OK, await AskAsync(site, slow));
        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(site, slow));
        for (var i = 0; i < 3; i++)
            Assert.Equal(HttpStatusCode.OK, await AskAsync(site, other));
        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(site, other));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(site, "a-token-for-this-test"));
    }

    [Fact]
    public async Task An_open_site_takes_articles_with_a_key()
    {
        await using var site = await RunningSite.StartAsync(("Web:Access", "Open"));
        var (key, reader) = (AddKey(site, "newsroom"), AddKey(site, "reader", isReadOnly: true));

        Assert.Equal(HttpStatusCode.OK, await AskAsync(site, "nonsense"));
        Assert.Equal(HttpStatusCode.Unauthorized, await AddAsync(site, "nonsense"));
        Assert.Equal(HttpStatusCode.Forbidden, await AddAsync(site, reader));
        Assert.Equal(HttpStatusCode.Created, await AddAsync(site, key));
    }

    [Fact]
    public async Task A_site_that_asks_for_a_token_starts_with_a_key_alone()
    {
        var folder = Directory.CreateTempSubdirectory("keys");
        var path = ("Storage:Path", Path.Combine(folder.FullName, "articlebot.db"));
        string key;
        await using (var local = await RunningSite.StartAsync(path))
            key = AddKey(local, "newsroom");
        await using (var site = await RunningSite.StartAsync(path, ("Web:Access", "Token")))
            Assert.Equal(HttpStatusCode.OK, await AskAsync(site, key));
        folder.Delete(recursive: true);
    }

    private static string AddKey(RunningSite site, string name, bool isReadOnly = false, int? rate = null)
    {
        var text = KeyText.New();
        Assert.True(site.Services.GetRequiredService<IKeyStore>().Add(new ApiKey(name, isReadOnly, rate, DateTimeOffset.UtcNow, null), text));
        return text;
    }

    private static Task<HttpStatusCode> AskAsync(RunningSite site, string key) =>
        PostAsync(site, "/api/ask", new { question = "Who met Kim?" }, key);

    private static Task<HttpStatusCode> AddAsync(RunningSite site, string key) =>
        PostAsync(site, "/api/articles", new { text = "Ferry\n\nThe ferry to Moss was late on Tuesday." }, key);

    private static async Task<HttpStatusCode> PostAsync(RunningSite site, string path, object body, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var reply = await site.Client.SendAsync(request, Stop);
        return reply.StatusCode;
    }
}
