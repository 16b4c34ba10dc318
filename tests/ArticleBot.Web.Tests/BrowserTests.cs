using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ArticleBot.Web.Tests;

public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const string Article = "/a/" + SiteFixture.Seed;

    private const string IsInWindow =
        "element => { const box = element.getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight; }";

    public static TheoryData<string> Questions =>
    [
        "Where did Kim and Pompeo have lunch?",
        "How long did Kim and Pompeo meet?",
        "What did Pompeo say about the trip?",
        "Who is Harry Kazianis?",
        "What did Trump tweet?",
        "When will the second summit take place?",
        "What does North Korea want?",
        "Who accompanied Pompeo?",
        "What is the Yongbyon nuclear complex?",
        "What did Kim say about the meeting?",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_citation_that_is_clicked_marks_the_cited_words(string question)
    {
        var page = await browser.OpenAsync($"{Article}?q={Uri.EscapeDataString(question)}");
        var sources = page.Locator(".sources li");
        var count = await sources.CountAsync();

        Assert.NotEqual(0, count);
        for (var i = 0; i < count; i++)
        {
            await sources.Nth(i).Locator("a").ClickAsync();
            var marked = page.Locator(":target");
            var cited = (await sources.Nth(i).Locator("q").InnerTextAsync()).TrimEnd('…').Trim();

            Assert.Contains(Folded(cited), Folded(await marked.TextContentAsync()), StringComparison.Ordinal);
            Assert.True(await marked.EvaluateAsync<bool>(IsInWindow));
            Assert.NotEqual("rgba(0, 0, 0, 0)", await marked.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor"));
        }
    }

    [Theory]
    [InlineData("/", 1280, false)]
    [InlineData("/", 390, true)]
    [InlineData("/add", 1280, false)]
    [InlineData("/add", 390, true)]
    [InlineData(Article, 1280, false)]
    [InlineData(Article, 390, true)]
    [InlineData(Article + "?q=Where+did+Kim+and+Pompeo+have+lunch%3F#p20.s1", 1280, false)]
    [InlineData(Article + "?q=Where+did+Kim+and+Pompeo+have+lunch%3F#p20.s1", 390, true)]
    [InlineData(Article + "?q=How+many+goals+did+Messi+score%3F", 1280, true)]
    [InlineData(Article + "?style=timeline", 1280, false)]
    [InlineData(Article + "?speaker=Harry+Kazianis", 1280, true)]
    [InlineData(Article + "?speaker=Harry+Kazianis", 1280, false)]
    [InlineData("/none", 1280, false)]
    public async Task Axe_finds_nothing_wrong_with_a_page(string path, int width, bool isDark)
    {
        var page = await browser.OpenAsync(path, width, isDark);

        var found = await page.RunAxe();

        Assert.Empty(found.Violations.Select(violation =>
            $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
    }

    [Fact]
    public async Task Axe_finds_nothing_wrong_with_a_kept_answer()
    {
        var page = await browser.OpenAsync($"{Article}?q=Where+did+Kim+and+Pompeo+have+lunch%3F");
        await page.GetByText("Link to this answer").ClickAsync();

        var found = await page.RunAxe();

        Assert.Contains("/q/", page.Url, StringComparison.Ordinal);
        Assert.Empty(found.Violations.Select(violation => violation.Id));
    }

    [Fact]
    public async Task Asking_and_following_up_need_only_the_keyboard()
    {
        var page = await browser.OpenAsync(Article);
        await page.GetByLabel("Ask about this article").FocusAsync();
        await page.Keyboard.TypeAsync("Where did Kim and Pompeo have lunch?");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Where did Kim and Pompeo have lunch?" }).WaitForAsync();
        await page.GetByLabel("Ask a follow-up").FocusAsync();
        await page.Keyboard.TypeAsync("Who was there?");
        await page.Keyboard.PressAsync("Enter");

        await page.GetByText("Asked before").WaitForAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Nothing_is_wider_than_the_window(int width)
    {
        var page = await browser.OpenAsync($"{Article}?q=Where+did+Kim+and+Pompeo+have+lunch%3F", width);

        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }

    /// <summary>Writes pictures of the main pages where <c>ARTICLEBOT_PICTURES</c> names a folder.</summary>
    [Theory]
    [InlineData("library", "/", 1280, false)]
    [InlineData("add", "/add", 1280, false)]
    [InlineData("article", Article, 1280, false)]
    [InlineData("answer", Article + "?q=Where+did+Kim+and+Pompeo+have+lunch%3F#p20.s1", 1280, false)]
    [InlineData("answer-telephone", Article + "?q=Where+did+Kim+and+Pompeo+have+lunch%3F#panel", 390, true)]
    [InlineData("article-telephone", Article + "?q=Where+did+Kim+and+Pompeo+have+lunch%3F#p20.s1", 390, false)]
    [InlineData("speaker", Article + "?speaker=Harry+Kazianis#p28", 1280, true)]
    [InlineData("summary", Article + "?style=bullets", 1280, true)]
    public async Task A_page_fits_into_a_picture(string name, string path, int width, bool isDark)
    {
        var page = await browser.OpenAsync(path, width, isDark);
        var folder = Environment.GetEnvironmentVariable("ARTICLEBOT_PICTURES");
        var picture = await page.ScreenshotAsync(new PageScreenshotOptions
        { Path = folder is null ? null : Path.Combine(folder, $"{name}.png") });

        Assert.NotEmpty(picture);
    }

    private static string Folded(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
