using Microsoft.Playwright;

namespace ArticleBot.Web.Tests;

public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const string Article = "/a/" + SiteFixture.Seed;
    private const string Invented = "/a/nighttrain";

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

    [Fact]
    public async Task A_speaker_in_the_margin_that_is_clicked_shows_and_marks_all_that_they_say()
    {
        var page = await browser.OpenAsync(Article);
        await page.Locator(".row:has(#p28) .voices").GetByText("Harry Kazianis").ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Harry Kazianis" }).WaitForAsync();

        Assert.Equal(2, await page.Locator(".said li").CountAsync());
        await Assertions.Expect(page.Locator("#p28 mark").First).ToContainTextAsync("Trump will likely be tempted");
    }

    [Fact]
    public async Task On_paper_stand_the_article_and_the_answer_and_nothing_to_press()
    {
        var page = await browser.OpenAsync($"{Article}?q=Where+did+Kim+and+Pompeo+have+lunch%3F");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var shown in (string[])["#p20", ".reply", ".sources"])
            await Assertions.Expect(page.Locator(shown)).ToBeVisibleAsync();
        foreach (var hidden in (string[])[".ask", ".styles", ".skip", "nav.top", "footer"])
            await Assertions.Expect(page.Locator(hidden)).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("#p28")]
    [InlineData("#p28.s1")]
    [InlineData("#:~:text=director%20of%20defence%20studies")]
    public async Task An_address_with_a_place_or_a_text_fragment_opens_there(string place)
    {
        var page = await browser.OpenAsync(Article + place, 390);

        await page.WaitForFunctionAsync(
            "() => { const top = document.getElementById('p28').getBoundingClientRect().top; return top > -600 && top < innerHeight; }");
        Assert.True(await page.EvaluateAsync<bool>("() => scrollY > 0"));
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
    [InlineData("library-telephone", "/", 390, true)]
    [InlineData("add", "/add", 1280, false)]
    [InlineData("add-telephone", "/add", 390, false)]
    [InlineData("article", Invented, 1280, false)]
    [InlineData("article-telephone", Invented, 390, true)]
    [InlineData("answer", Invented + "?q=Which+days+of+the+week+does+it+run%3F", 1280, false)]
    [InlineData("answer-dark", Invented + "?q=Which+days+of+the+week+does+it+run%3F", 1280, true)]
    [InlineData("telephone", Invented + "?q=Which+days+of+the+week+does+it+run%3F#panel", 390, false)]
    [InlineData("telephone-dark", Invented + "?q=Which+days+of+the+week+does+it+run%3F#p2.s1", 390, true)]
    [InlineData("kept", Invented + "?q=Which+days+of+the+week+does+it+run%3F", 1280, false)]
    [InlineData("kept-telephone", Invented + "?q=Which+days+of+the+week+does+it+run%3F", 390, true)]
    [InlineData("speaker", Invented + "?speaker=Lucie+Ferrand", 1280, false)]
    [InlineData("speaker-telephone", Invented + "?speaker=Lucie+Ferrand#panel", 390, false)]
    [InlineData("summary", Invented + "?style=bullets", 1280, true)]
    [InlineData("summary-telephone", Invented + "?style=bullets#panel", 390, true)]
    public async Task A_page_fits_into_a_picture(string name, string path, int width, bool isDark)
    {
        browser.AddInvented("nighttrain");
        var page = await browser.OpenAsync(path, width, isDark);
        if (name.StartsWith("answer", StringComparison.Ordinal))
            await page.Locator(".sources a").First.ClickAsync();
        if (name.StartsWith("kept", StringComparison.Ordinal))
            await page.GetByText("Link to this answer").ClickAsync();
        var folder = Environment.GetEnvironmentVariable("ARTICLEBOT_PICTURES");
        var picture = await page.ScreenshotAsync(new PageScreenshotOptions
        { Path = folder is null ? null : Path.Combine(folder, $"{name}.png") });

        Assert.NotEmpty(picture);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{path} is too wide");
    }
}
