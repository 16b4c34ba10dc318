using Microsoft.Playwright;

namespace ArticleBot.Web.Tests;

/// <summary>Ten questions to ten articles: every citation of the answers is clicked.</summary>
public sealed class CitationTests(Browser browser) : IClassFixture<Browser>
{
    private const string IsInWindow =
        "element => { const box = element.getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight; }";

    [Theory]
    [InlineData("snowstorm", "How many homes lost power?")]
    [InlineData("phoneban", "How did the board members vote?")]
    [InlineData("cupfinal", "Who scored the winning goal?")]
    [InlineData("hospitaltrial", "How many people were in the study?")]
    [InlineData("markethall", "How much would it cost to fix the place up?")]
    [InlineData("nighttrain", "Which days of the week does it run?")]
    [InlineData("shoemaker", "How much profit did they make?")]
    [InlineData("stolenviolin", "What did the shop want for it?")]
    [InlineData("eelscience", "How many eels did they use?")]
    [InlineData("bankcourt", "How long is she going to prison for?")]
    public async Task A_citation_that_is_clicked_marks_the_cited_words(string article, string question)
    {
        browser.AddInvented(article);
        var page = await browser.OpenAsync($"/a/{article}?q={Uri.EscapeDataString(question)}");
        var sources = page.Locator(".sources li");
        var marks = page.Locator(".reply > p a.cite");
        var count = await sources.CountAsync();

        Assert.NotEqual(0, count);
        Assert.NotEqual(0, await marks.CountAsync());
        Assert.Equal(0, await page.Locator(".reply.abstention").CountAsync());
        for (var i = 0; i < count; i++)
        {
            await sources.Nth(i).Locator("a").ClickAsync();
            await AssertMarkedAsync(page, await sources.Nth(i).Locator("q").InnerTextAsync());
        }

        foreach (var mark in await marks.AllAsync())
        {
            var source = sources.Filter(new() { Has = page.Locator($"a[href='{await mark.GetAttributeAsync("href")}']") }).First;
            await mark.ClickAsync();
            await AssertMarkedAsync(page, await source.Locator("q").InnerTextAsync());
        }
    }

    private static async Task AssertMarkedAsync(IPage page, string cited)
    {
        var marked = page.Locator(":target");

        Assert.Contains(Folded(cited.TrimEnd('…')), Folded(await marked.TextContentAsync()), StringComparison.Ordinal);
        Assert.True(await marked.EvaluateAsync<bool>(IsInWindow));
        Assert.NotEqual("rgba(0, 0, 0, 0)", await marked.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor"));
    }

    private static string Folded(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
