using System.Diagnostics;
using ArticleBot.Conversations;
using ArticleBot.Tests.Model;
using ArticleBot.Web.Tests.Discord;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;

namespace ArticleBot.Web.Tests;

public sealed class StreamingTests(Browser browser) : IClassFixture<Browser>
{
    private const string Article = "/a/" + SiteFixture.Seed;
    private const string Lunch = "Where did Kim and Pompeo have lunch?";
    private const string First = "Mr Kim and Mr Pompeo had lunch together at the Paekhwawon. [20] ";
    private const string Made = "They had lobster from a silver plate there. [20]";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_checked_sentence_stands_on_the_page_before_the_model_has_written_the_next()
    {
        var goOn = new TaskCompletionSource();
        await using var model = await ModelAsync(goOn.Task);
        await using var site = await SiteAsync(model);
        var page = await browser.OpenAsync(Article, site: site);
        await AskAsync(page, Lunch);
        var sentence = page.Locator(".result .reply > p").First;
        await Assertions.Expect(sentence).ToContainTextAsync("had lunch together at the Paekhwawon");

        Assert.Equal("true", await page.Locator("#panel").GetAttributeAsync("aria-busy"));
        Assert.Equal("Writing …", await page.GetByRole(AriaRole.Status).InnerTextAsync());
        goOn.SetResult();
        await page.GetByText("Link to this answer").WaitForAsync();
        Assert.DoesNotContain("lobster", await page.Locator(".result").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Null(await page.Locator("#panel").GetAttributeAsync("aria-busy"));
    }

    [Fact]
    public async Task A_streamed_answer_is_the_one_that_the_whole_page_shows()
    {
        await AllSuggestionsAreKnownAsync();
        var streamed = await browser.OpenAsync(Article);
        await AskAsync(streamed, Lunch);
        await streamed.GetByText("Link to this answer").WaitForAsync();
        var whole = await browser.OpenAsync($"{Article}?q={Uri.EscapeDataString(Lunch)}");

        Assert.Equal(await whole.Locator(".result").InnerTextAsync(), await streamed.Locator(".result").InnerTextAsync());
        Assert.Equal(await whole.TitleAsync(), await streamed.TitleAsync());
        Assert.Equal(Lunch, await streamed.EvaluateAsync<string>("() => document.activeElement.textContent"));
    }

    [Fact]
    public async Task The_address_of_a_streamed_answer_opens_it_again_and_the_way_back_leads_to_what_was_before()
    {
        var page = await browser.OpenAsync(Article);
        await AskAsync(page, Lunch);
        await page.GetByText("Link to this answer").WaitForAsync();
        var words = await page.Locator(".result").InnerTextAsync();
        await page.ReloadAsync();

        Assert.Equal(words, await page.Locator(".result").InnerTextAsync());
        await page.GoBackAsync();
        await page.GetByLabel("Ask about this article").WaitForAsync();
        await Assertions.Expect(page.Locator(".result")).ToHaveTextAsync("");
    }

    [Fact]
    public async Task A_citation_of_a_streamed_answer_leads_to_its_sentence()
    {
        var page = await browser.OpenAsync(Article);
        await AskAsync(page, Lunch);
        await page.Locator(".sources a").First.ClickAsync();

        await Assertions.Expect(page.Locator(":target")).ToContainTextAsync("lunch together at the Paekhwawon");
        Assert.Equal(1, await page.GetByText("Link to this answer").CountAsync());
    }

    [Fact]
    public async Task A_summary_and_a_suggested_question_stream_too()
    {
        await AllSuggestionsAreKnownAsync();
        var page = await browser.OpenAsync(Article);
        await page.EvaluateAsync("() => { window.stays = true; }");
        await page.GetByRole(AriaRole.Link, new() { Name = "bullets" }).ClickAsync();
        await page.Locator(".styles [aria-current=page]").WaitForAsync();
        await AskAsync(page, Lunch);
        await page.GetByText("Link to this answer").WaitForAsync();
        await page.Locator(".result a[href*='?q=']").First.ClickAsync();
        await Assertions.Expect(page.Locator(".result > h2:last-of-type")).Not.ToHaveTextAsync(Lunch);
        await page.GetByText("Link to this answer").WaitForAsync();

        Assert.True(await page.EvaluateAsync<bool>("() => window.stays"));
    }

    [Fact]
    public async Task A_follow_up_streams_in_the_same_conversation()
    {
        var page = await browser.OpenAsync(Article);
        await AskAsync(page, Lunch);
        await page.GetByText("Link to this answer").WaitForAsync();
        await AskAsync(page, "How long did they meet?");

        await page.GetByText("Asked before").WaitForAsync();
        Assert.Equal(1, await page.Locator(".earlier li").CountAsync());
    }

    [Fact]
    public async Task What_is_refused_is_said_in_the_panel_and_nothing_is_broken()
    {
        var page = await browser.OpenAsync(Article);
        await page.EvaluateAsync("() => document.getElementById('q').removeAttribute('maxlength')");
        await AskAsync(page, new string('a', 2001));

        await page.GetByRole(AriaRole.Alert).WaitForAsync();
        await AskAsync(page, Lunch);
        await page.GetByText("Link to this answer").WaitForAsync();
    }

    [Fact]
    public async Task An_address_that_asks_too_often_reads_so_on_a_page()
    {
        await using var site = await RunningSite.StartAsync(("Web:RequestsPerAddress", "1"));
        await site.PageAsync($"{Article}?q=Who%3F");
        var page = await browser.OpenAsync(Article, site: site);
        await AskAsync(page, Lunch);

        await page.GetByText("Too many questions at once").WaitForAsync();
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_said_to_have_broken_off()
    {
        await using var model = await ModelAsync(Task.Delay(Timeout.Infinite, Stop));
        await using var site = await SiteAsync(model, ("Web:Deadline", "00:00:10"));
        var page = await browser.OpenAsync(Article, site: site);
        await AskAsync(page, Lunch);

        await page.GetByText("The answer broke off.").WaitForAsync();
    }

    [Fact]
    public async Task Without_scripts_the_page_comes_whole()
    {
        var page = await browser.OpenAsync(Article, runsScripts: false);
        await AskAsync(page, Lunch);

        await page.GetByText("Link to this answer").WaitForAsync();
        await AskAsync(page, "How long did they meet?");
        await page.GetByText("Asked before").WaitForAsync();
    }

    // A busy machine does not find all suggestions in the time that a reply has for them; what is found is kept for the next.
    private async Task AllSuggestionsAreKnownAsync()
    {
        browser.SkipWhereThereIsNone();
        var offered = browser.Site.Services.GetRequiredService<IOptions<ConversationsOptions>>().Value.Suggestions;
        for (var began = Stopwatch.GetTimestamp(); ;)
        {
            var page = await browser.Site.PageAsync($"{Article}?q={Uri.EscapeDataString(Lunch)}");
            if (page.Split($"href=\"{Article}?q=").Length > offered)
                return;
            Assert.True(Stopwatch.GetElapsedTime(began) < Waiting.Patience, "The suggestions did not come to be.");
        }
    }

    private static async Task AskAsync(IPage page, string question)
    {
        await page.Locator("#q").FillAsync(question);
        await page.Locator("#q").PressAsync("Enter");
    }

    private static Task<LoopbackModelServer> ModelAsync(Task goesOn) => LoopbackModelServer.StartAsync(new ModelTurn
    {
        Text = First + Made,
        // After some words of the second sentence.
        StandsStillAfter = (First.Length / 7) + 3,
        GoesOn = goesOn,
    });

    private static Task<RunningSite> SiteAsync(LoopbackModelServer model, params (string, string)[] more) => RunningSite.StartAsync(
        [("Model:Provider", "OpenAI"), ("Model:Endpoint", model.Endpoint), ("Model:ModelId", "loopback"), .. more]);
}
