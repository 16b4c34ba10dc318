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

    private static void AssertTame(string page)
    {
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=\"", page, StringComparison.OrdinalIgnoreCase);
    }
}
