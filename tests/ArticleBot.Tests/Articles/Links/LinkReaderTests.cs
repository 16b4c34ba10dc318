using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace ArticleBot.Tests.Articles.Links;

public sealed class LinkReaderTests : IAsyncLifetime
{
    private LoopbackSite site = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        site = await LoopbackSite.StartAsync();
        site.Serve("/news/storm.html", LoopbackSite.Page);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_page_is_read_with_its_site_and_its_address()
    {
        using var reader = site.Reader();
        var article = (await reader.ReadAsync($"{site.Root}/news/storm.html#top", Stop)).Read();

        Assert.Equal(("storm", "Ferry strike ends", "Coast News"), (article.Id, article.Title, article.Info.Site));
        Assert.Equal($"{site.Root}/news/storm.html", article.Info.Url?.ToString());
        Assert.All(site.Agents, agent => Assert.StartsWith("ArticleBot/", agent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_calls_itself_another_sites_is_not_believed()
    {
        site.Serve("/a", LoopbackSite.Page.Replace("<head>", "<head><link rel=canonical href='https://www.reuters.com/a'>", StringComparison.Ordinal));
        using var reader = site.Reader();

        Assert.Equal($"{site.Root}/a", (await reader.ReadAsync($"{site.Root}/a", Stop)).Read().Info.Url?.ToString());
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Redirects_are_followed(int status)
    {
        site.Redirect("/a", "/b", status);
        site.Redirect("/b", $"{site.Root}/news/storm.html", status);
        using var reader = site.Reader();

        Assert.Equal($"{site.Root}/news/storm.html", (await reader.ReadAsync($"{site.Root}/a", Stop)).Address?.ToString());
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://2130706433/")]
    [InlineData("//localhost/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://user@example.com/")]
    [InlineData("http://private.example.com/")]
    public async Task A_redirect_to_an_address_that_is_not_public_is_refused(string location)
    {
        site.Redirect("/start", "/step");
        site.Redirect("/step", location);
        using var reader = site.Reader(names: _ => [IPAddress.Parse("10.0.0.7")]);

        await site.RefusedAsync(reader, "/start", message => Assert.DoesNotContain("reached", message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Redirects_have_an_end()
    {
        site.Redirect("/round", "/round");
        using var reader = site.Reader();

        await site.RefusedAsync(reader, "/round", message => Assert.Equal("the page redirects more than 5 times (Links:MaxRedirects)", message));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_small_page_that_unpacks_without_an_end_is_left_at_the_limit(string encoding)
    {
        site.Pages["/bomb"] = async http =>
        {
            http.Response.ContentType = "text/html";
            http.Response.Headers.ContentEncoding = encoding;
            await using var packed = Packed(http.Response.Body, encoding);
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 500; i++)
                await packed.WriteAsync(zeros, http.RequestAborted);
        };
        using var reader = site.Reader();
        var before = GC.GetTotalAllocatedBytes();

        await site.RefusedAsync(reader, "/bomb", message => Assert.Equal("the page has more than 5,242,880 bytes (Links:MaxBytes)", message));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 200 << 20);
    }

    [Fact]
    public async Task A_packed_page_is_unpacked()
    {
        site.Pages["/packed"] = async http =>
        {
            http.Response.ContentType = "text/html";
            http.Response.Headers.ContentEncoding = "gzip";
            await using var packed = Packed(http.Response.Body, "gzip");
            await packed.WriteAsync(Encoding.UTF8.GetBytes(LoopbackSite.Page), http.RequestAborted);
        };
        using var reader = site.Reader();

        Assert.Equal("Ferry strike ends", (await reader.ReadAsync($"{site.Root}/packed", Stop)).Read().Title);
    }

    [Fact]
    public async Task A_body_that_comes_too_slowly_is_given_up()
    {
        site.Pages["/slow"] = async http =>
        {
            http.Response.ContentType = "text/html";
            for (var i = 0; i < 1000; i++)
            {
                await http.Response.WriteAsync("<p>word</p>", http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
                await Task.Delay(100, http.RequestAborted);
            }
        };
        using var reader = site.Reader(options => options.Timeout = TimeSpan.FromSeconds(1));

        await site.RefusedAsync(reader, "/slow", message => Assert.Equal("no answer within 1 seconds (Links:Timeout)", message));
    }

    [Theory]
    [InlineData("User-agent: *\nDisallow: /news", false)]
    [InlineData("User-agent: articlebot\nDisallow: /\n\nUser-agent: *\nAllow: /", false)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: ArticleBot\nAllow: /news/", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /news/*.html$", true)]
    [InlineData("no rules at all", true)]
    public async Task What_robots_txt_says_is_kept(string robots, bool isAllowed)
    {
        site.Serve("/robots.txt", robots, "text/plain");
        using var reader = site.Reader();

        if (isAllowed)
            await reader.ReadAsync($"{site.Root}/news/storm.html", Stop);
        else
            await site.RefusedAsync(reader, "/news/storm.html", message => Assert.StartsWith("the site's robots.txt does not let programs", message, StringComparison.Ordinal));
        Assert.Equal(isAllowed, site.Asked.Any(asked => asked.Path == "/news/storm.html"));
    }

    [Fact]
    public async Task A_page_behind_a_redirect_is_asked_for_in_robots_txt_too()
    {
        site.Serve("/robots.txt", "User-agent: *\nDisallow: /news", "text/plain");
        site.Redirect("/a", "/news/storm.html");
        using var reader = site.Reader();

        await site.RefusedAsync(reader, "/a", message => Assert.Contains("robots.txt", message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unchanged_page_is_not_sent_again()
    {
        site.Pages["/etag"] = async http =>
        {
            http.Response.Headers.ETag = "\"1\"";
            if (http.Request.Headers.IfNoneMatch == "\"1\"")
            {
                http.Response.StatusCode = 304;
                return;
            }

            http.Response.ContentType = "text/html";
            await http.Response.WriteAsync(LoopbackSite.Page);
        };
        using var reader = site.Reader();
        using var next = site.Reader();
        var first = await reader.ReadAsync($"{site.Root}/etag", Stop);
        var second = await next.ReadAsync($"{site.Root}/etag", Stop);

        Assert.Equal(first.Bytes, second.Bytes);
        Assert.Equal([false, true], site.Asked.Where(asked => asked.Path == "/etag").Select(asked => asked.IsConditional));
    }

    [Fact]
    public async Task The_character_set_that_the_server_declares_goes_before_the_pages()
    {
        var page = LoopbackSite.Page.Replace("<head>", "<head><meta charset=windows-1252>", StringComparison.Ordinal).Replace("Lisbon", "Łódź", StringComparison.Ordinal);
        site.Pages["/latin2"] = async http =>
        {
            http.Response.ContentType = "text/html; charset=ISO-8859-2";
            await http.Response.Body.WriteAsync(CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-2")!.GetBytes(page.Replace('“', '"').Replace('”', '"')), http.RequestAborted);
        };
        using var reader = site.Reader();

        Assert.Contains("Łódź", (await reader.ReadAsync($"{site.Root}/latin2", Stop)).Read().Text, StringComparison.Ordinal);
    }

    private static Stream Packed(Stream body, string encoding) => encoding switch
    {
        "gzip" => new GZipStream(body, CompressionLevel.Optimal),
        "br" => new BrotliStream(body, CompressionLevel.Optimal),
        _ => new ZLibStream(body, CompressionLevel.Optimal),
    };
}
