using ArticleBot.Web.Pages;

namespace ArticleBot.Web.Tests;

public sealed class MarkupTests
{
    private const string Evil = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    [Fact]
    public async Task Markup_of_an_article_is_shown_and_never_rendered()
    {
        await using var site = await RunningSite.StartAsync();
        var id = site.Add("evil.txt",
            $"Harbour {Evil}\n\nThe harbour of Oslo {Evil} was closed on Monday. \"We had {Evil} to,\" said Ann Lee.");

        foreach (var query in (string[])["", "?q=When+was+the+harbour+closed%3F", "?style=short", "?speaker=Ann+Lee"])
            AssertTame(await site.PageAsync($"/a/{id}{query}"));
        AssertTame(await site.PageAsync("/"));
    }

    [Theory]
    [InlineData("/a/pompeo-kim-second-summit?q={0}")]
    [InlineData("/a/pompeo-kim-second-summit?speaker={0}")]
    [InlineData("/a/pompeo-kim-second-summit?q=Who%3F&t={0}&before={0}")]
    [InlineData("/?search={0}")]
    public async Task Markup_of_a_request_is_never_rendered(string path)
    {
        await using var site = await RunningSite.StartAsync();

        AssertTame(await site.PageAsync(string.Format(null, path, Uri.EscapeDataString($"\"'>{Evil}"))));
    }

    [Fact]
    public async Task Markup_of_an_article_is_shown_and_never_rendered_in_a_stream()
    {
        await using var site = await RunningSite.StartAsync();
        var id = site.Add("evil.txt", $"Harbour\n\nThe harbour of Oslo {Evil} was closed on Monday.");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/a/{id}?q=When+was+the+harbour+of+Oslo+{Uri.EscapeDataString(Evil)}+closed%3F");
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var reply = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var stream = await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("event: panel", stream, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", stream, StringComparison.Ordinal);
        AssertTame(stream);
    }

    private static void AssertTame(string page)
    {
        page = page.Replace($"<script src=\"{SiteAssets.Script.Address}\" type=\"module\"></script>", "", StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=\"", page, StringComparison.OrdinalIgnoreCase);
    }
}
