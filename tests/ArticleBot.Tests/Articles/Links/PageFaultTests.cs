using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace ArticleBot.Tests.Articles.Links;

/// <summary>What is sent in an article's place, and the line that says so.</summary>
public sealed class PageFaultTests : IAsyncLifetime
{
    private LoopbackSite site = null!;

    public async ValueTask InitializeAsync() => site = await LoopbackSite.StartAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData(401, "the page asks for a login")]
    [InlineData(402, "the page asks for payment")]
    [InlineData(403, "the site refuses to send the page (status 403)")]
    [InlineData(404, "there is no such page")]
    [InlineData(410, "there is no such page")]
    [InlineData(429, "the site is asked too often; try again later")]
    [InlineData(500, "the site fails at the moment (status 500)")]
    [InlineData(418, "the site sends no page (status 418)")]
    [InlineData(204, "the site sends no page (status 204)")]
    public async Task A_status_is_told_in_words(int status, string line)
    {
        site.Pages["/status"] = http =>
        {
            http.Response.StatusCode = status;
            return Task.CompletedTask;
        };
        using var reader = site.Reader();

        await site.RefusedAsync(reader, "/status", message => Assert.Equal(line, message));
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("video/mp4")]
    [InlineData("application/json")]
    [InlineData("application/octet-stream")]
    public async Task What_is_no_page_and_no_document_is_refused_before_it_is_read(string type)
    {
        site.Serve("/file", LoopbackSite.Page, type);
        using var reader = site.Reader();

        await site.RefusedAsync(reader, "/file", message => Assert.Equal($"this is {type}, not a page, a text, a PDF or a DOCX file", message));
    }

    [Theory]
    [InlineData("<html><body><h1>Sign in</h1><form><input name=u><input type=\"password\"></form></body></html>", "this is a page to log in to, not an article")]
    [InlineData("<html><body><script type=\"application/ld+json\">{\"isAccessibleForFree\": \"False\"}</script><article><h1>Storm</h1><p>The storm came at night.</p></article></body></html>", "the article is behind a paywall; the page shows its beginning only")]
    [InlineData("<html><body><h1>Home</h1><ul><li><a href=/a>A</a></li><li><a href=/b>B</a></li></ul></body></html>", "the page holds no article")]
    [InlineData("<html><body><div id=app></div><script>render()</script></body></html>", "the page holds no article")]
    [InlineData("", "the page holds no article")]
    public async Task A_page_that_stands_in_an_articles_place_is_told_apart(string page, string line)
    {
        site.Serve("/page", page);
        using var reader = site.Reader();

        await site.RefusedAsync(reader, "/page", message => Assert.Equal(line, message));
    }

    [Fact]
    public async Task A_connection_that_breaks_is_one_line()
    {
        site.Pages["/break"] = async http =>
        {
            http.Response.ContentType = "text/html";
            await http.Response.WriteAsync("<p>half", http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
            http.Abort();
        };
        using var reader = site.Reader();

        await site.RefusedAsync(reader, "/break", message => Assert.Contains(message, (string[])["the page was not sent whole", "the site cannot be reached"]));
        await site.RefusedAsync(site.Reader(names: _ => throw new SocketException(11001)), "http://nobody.example.com/", message => Assert.Equal("no site has this name", message));
    }
}
