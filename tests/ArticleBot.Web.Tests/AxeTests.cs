using System.Net;
using ArticleBot.Library;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ArticleBot.Web.Tests;

/// <summary>axe-core looks at every page and every state that it can be in: wide and on a telephone, in light and dark.</summary>
public sealed class AxeTests(Browser browser) : IClassFixture<Browser>
{
    private const string Article = "/a/" + SiteFixture.Seed;
    private const string Lunch = "Where did Kim and Pompeo have lunch?";
    private const string Work = "0123456789abcdef0123456789abcdef";

    private static readonly (int Width, ColorScheme Scheme)[] Looks =
        [(1280, ColorScheme.Light), (390, ColorScheme.Light), (390, ColorScheme.Dark), (1280, ColorScheme.Dark)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/library")]
    [InlineData("/?search=beekeeping")]
    [InlineData("/add")]
    [InlineData("/add/fedcba9876543210fedcba9876543210")]
    [InlineData("/none")]
    [InlineData("/a/none")]
    [InlineData("/q/none")]
    [InlineData(Article)]
    [InlineData(Article + "?q=Where+did+Kim+and+Pompeo+have+lunch%3F#p20.s1")]
    [InlineData(Article + "?q=How+many+goals+did+Messi+score%3F")]
    [InlineData(Article + "?q=Thanks%21")]
    [InlineData(Article + "?style=timeline")]
    [InlineData(Article + "?style=bullets")]
    [InlineData(Article + "?speaker=Harry+Kazianis")]
    [InlineData(Article + "?speaker=Napoleon")]
    public async Task Nothing_is_wrong_with_a_page(string path) => await AssertFineAsync(await browser.OpenAsync(path));

    [Fact]
    public async Task Nothing_is_wrong_with_a_follow_up_and_a_kept_answer()
    {
        var page = await browser.OpenAsync($"{Article}?q={Uri.EscapeDataString(Lunch)}", runsScripts: false);
        await page.GetByLabel("Ask a follow-up").FillAsync("How long did they meet?");
        await page.GetByLabel("Ask a follow-up").PressAsync("Enter");
        await page.GetByText("Asked before").WaitForAsync();
        var followed = await browser.OpenAsync(page.Url);
        await AssertFineAsync(followed);
        await followed.GetByText("Link to this answer").ClickAsync();

        Assert.Contains("/q/", followed.Url, StringComparison.Ordinal);
        await AssertFineAsync(followed);
    }

    [Fact]
    public async Task Nothing_is_wrong_with_an_answer_whose_article_was_taken_away()
    {
        browser.SkipWhereThereIsNone();
        await using var site = await RunningSite.StartAsync();
        var id = site.Add("tram.txt", "Tram late\n\nThe tram to Majorstuen was late on Monday because of snow.");
        var page = await browser.OpenAsync($"/a/{id}?q=Why+was+the+tram+late%3F", site: site);
        var kept = await page.GetByText("Link to this answer").GetAttributeAsync("href");
        var shelf = site.Services.GetRequiredService<ArticleShelf>();
        shelf.Remove(shelf.Entry(id)!);
        await page.GotoAsync(kept!);

        Assert.Equal(1, await page.GetByRole(AriaRole.Note).CountAsync());
        await AssertFineAsync(page);
    }

    [Fact]
    public async Task Nothing_is_wrong_with_an_empty_library()
    {
        browser.SkipWhereThereIsNone();
        await using var site = await RunningSite.StartAsync();
        var shelf = site.Services.GetRequiredService<ArticleShelf>();
        foreach (var entry in shelf.Entries())
            shelf.Remove(entry);

        await AssertFineAsync(await browser.OpenAsync("/", site: site));
    }

    [Fact]
    public async Task Nothing_is_wrong_with_an_article_that_is_being_added()
    {
        browser.SkipWhereThereIsNone();
        await using var site = await RunningSite.StartAsync();
        var seen = DateTimeOffset.UtcNow;
        site.Services.GetRequiredService<IWorkStore>().Begin(new KeptWork(Work, "{}",
            $$"""{"Name":"A long report","StartedAt":"{{seen:O}}","Step":1,"Article":"{{SiteFixture.Seed}}"}""", seen), default);
        var page = await browser.OpenAsync("/none", site: site);
        // The page comes anew every two seconds, which would end a look in its midst.
        await page.RouteAsync("**/add/*", async route =>
        {
            var reply = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = reply, Headers = reply.Headers.Where(header => header.Key != "refresh") });
        });
        await page.GotoAsync($"/add/{Work}");

        Assert.Contains("Step 2 of 3", await page.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
        await AssertFineAsync(page);
    }

    [Fact]
    public async Task Nothing_is_wrong_with_what_cannot_be_added_or_asked()
    {
        var page = await browser.OpenAsync("/add");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
        await AssertFineAsync(page);
        await page.GotoAsync($"{Article}?q={new string('a', 2001)}");
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
        await AssertFineAsync(page);
    }

    [Fact]
    public async Task Nothing_is_wrong_with_being_refused()
    {
        browser.SkipWhereThereIsNone();
        await using var site = await RunningSite.StartAsync(("Web:RequestsPerAddress", "1"));
        await site.PageAsync($"{Article}?q=Who%3F");
        var page = await browser.OpenAsync($"{Article}?q=Who%3F", site: site);
        await page.GetByText("Too many questions at once").WaitForAsync();
        await AssertFineAsync(page);
        await page.SetExtraHTTPHeadersAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["X-Forwarded-For"] = "203.0.113.9" });
        var refused = await page.GotoAsync("/");

        Assert.Equal((int)HttpStatusCode.Forbidden, refused!.Status);
        await AssertFineAsync(page);
    }

    private static async Task AssertFineAsync(IPage page)
    {
        foreach (var (width, scheme) in Looks)
        {
            Stop.ThrowIfCancellationRequested();
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var found = await page.RunAxe();

            Assert.Empty(found.Violations.Select(violation =>
                $"{width} {scheme} {violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
            Assert.True(
                await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{page.Url} is too wide");
        }
    }
}
