using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

namespace ArticleBot.Web.Tests;

public sealed class AccessTests
{
    private const string Token = "a-token-for-this-test";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Host", "example.org")]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    public async Task A_local_site_refuses_what_comes_by_another_name_or_through_a_proxy(string header, string value)
    {
        await using var site = await RunningSite.StartAsync();

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(site, HttpMethod.Get, "/", (header, value)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, HttpMethod.Get, "/"));
    }

    [Fact]
    public async Task A_site_with_a_token_lets_in_whoever_has_it()
    {
        await using var site = await RunningSite.StartAsync(("Web:Access", "Token"), ("Web:Token", Token));

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(site, HttpMethod.Get, "/"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(site, HttpMethod.Get, "/", ("Authorization", "Bearer wrong")));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, HttpMethod.Get, "/", ("Authorization", $"Bearer {Token}")));
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"me:{Token}"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, HttpMethod.Get, "/", ("Authorization", $"Basic {basic}")));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, HttpMethod.Get, "/health/live"));
    }

    [Fact]
    public async Task An_open_site_is_read_by_everybody_and_added_to_with_the_token()
    {
        await using var site = await RunningSite.StartAsync(("Web:Access", "Open"), ("Web:Token", Token));
        var article = new { text = "Ferry\n\nThe ferry to Moss was late on Tuesday." };

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, HttpMethod.Get, "/", ("Host", "articles.example.org")));
        using var refused = await site.Client.PostAsJsonAsync("/api/articles", article, Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        site.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        using var added = await site.Client.PostAsJsonAsync("/api/articles", article, Stop);
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
    }

    [Theory]
    [InlineData("", "cross-site", "br")]
    [InlineData("?q=Who+met+Kim%3F", "same-origin", "br")]
    [InlineData("?q=Who+met+Kim%3F", "none", "br")]
    [InlineData("?q=Who+met+Kim%3F", "cross-site", null)]
    [InlineData("?speaker=Kim", "same-site", null)]
    public async Task Words_that_another_site_sends_are_not_compressed_together_with_a_page(string query, string from, string? encoding)
    {
        await using var site = await RunningSite.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/a/{SiteFixture.Seed}{query}");
        request.Headers.Add("Sec-Fetch-Site", from);
        request.Headers.AcceptEncoding.ParseAdd("br, gzip");
        using var reply = await site.Client.SendAsync(request, Stop);

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.Equal(encoding, reply.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("Accept-Encoding", reply.Headers.Vary);
    }

    [Fact]
    public async Task Events_are_not_compressed_so_that_they_come_as_they_are_written()
    {
        await using var site = await RunningSite.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/a/{SiteFixture.Seed}?q=Who+met+Kim%3F");
        request.Headers.Accept.ParseAdd("text/event-stream");
        request.Headers.AcceptEncoding.ParseAdd("br, gzip");
        using var reply = await site.Client.SendAsync(request, Stop);

        Assert.Equal("text/event-stream", reply.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["identity"], reply.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "https://example.org")]
    public async Task A_page_of_another_site_cannot_send_anything(string header, string value)
    {
        await using var site = await RunningSite.StartAsync();

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(site, HttpMethod.Post, "/api/ask", (header, value)));
    }

    [Fact]
    public async Task An_address_that_asks_too_often_is_told_when_to_come_again()
    {
        await using var site = await RunningSite.StartAsync(("Web:RequestsPerAddress", "2"));
        var path = $"/a/{SiteFixture.Seed}?q=Who+met+Kim%3F";

        await site.PageAsync(path);
        await site.PageAsync(path);
        using var refused = await site.Client.GetAsync(new Uri(path, UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        await site.PageAsync($"/a/{SiteFixture.Seed}");
    }

    [Fact]
    public async Task Every_reply_forbids_foreign_scripts_frames_and_guesses()
    {
        await using var site = await RunningSite.StartAsync();

        string[] paths = ["/", "/add", "/metrics", "/mcp", $"/a/{SiteFixture.Seed}", "/none", "/api/articles", "/api/articles/none", "/health/live",
            "/assets/reader.css"];
        foreach (var path in paths)
        {
            using var reply = await site.Client.GetAsync(new Uri(path, UriKind.Relative), Stop);
            var policy = Assert.Single(reply.Headers.GetValues("Content-Security-Policy"));

            Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(reply.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("DENY", Assert.Single(reply.Headers.GetValues("X-Frame-Options")));
            Assert.Equal("no-referrer", Assert.Single(reply.Headers.GetValues("Referrer-Policy")));
            Assert.False(reply.Headers.Contains("Server"));
        }
    }

    private static async Task<HttpStatusCode> StatusAsync(
        RunningSite site, HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var reply = await site.Client.SendAsync(request, Stop);
        return reply.StatusCode;
    }
}
