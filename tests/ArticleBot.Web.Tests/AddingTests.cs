using System.Net;
using System.Net.Http.Headers;
using ArticleBot.Library;
using ArticleBot.Web.Adding;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Web.Tests;

public sealed class AddingTests
{
    private const string Other = "0123456789abcdef0123456789abcdef";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_text_is_added_and_its_page_opens()
    {
        await using var site = await RunningSite.StartAsync();
        site.Services.GetRequiredService<AddingDesk>().Patience = TimeSpan.FromMinutes(1);
        using var reply = await PostAsync(site, ("title", "Ferry late"), ("text", "The ferry to Moss was late on Tuesday."));

        Assert.Equal(HttpStatusCode.SeeOther, reply.StatusCode);
        Assert.Equal("/a/Ferry%20late", reply.Headers.Location!.OriginalString);
        Assert.Contains("late on Tuesday", await site.PageAsync(reply.Headers.Location.OriginalString), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_added_by_its_name_alone()
    {
        await using var site = await RunningSite.StartAsync();
        site.Services.GetRequiredService<AddingDesk>().Patience = TimeSpan.FromMinutes(1);
        using var bridge = new ByteArrayContent("Bridge\n\nThe bridge at Drammen opened in May."u8.ToArray());
        using var form = new MultipartFormDataContent { { bridge, "file", "C:\\me\\bridge.txt" } };
        using var reply = await site.Client.PostAsync(new Uri("/add", UriKind.Relative), form, Stop);

        Assert.Equal("/a/bridge", reply.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("url", "ftp://example.org/<b>", "http and https", "value=\"ftp://example.org/&lt;b&gt;\"")]
    [InlineData("url", "http://127.0.0.1/news", "127.0.0.1", "value=\"http://127.0.0.1/news\"")]
    [InlineData("title", "Ferry", "Give an address or a text", "value=\"Ferry\"")]
    public async Task What_cannot_be_added_is_said_on_the_page_and_stays_there(string field, string value, string says, string kept)
    {
        await using var site = await RunningSite.StartAsync();
        using var reply = await PostAsync(site, (field, value));
        var page = await reply.Content.ReadAsStringAsync(Stop);

        Assert.Equal(HttpStatusCode.BadRequest, reply.StatusCode);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains(says, page, StringComparison.Ordinal);
        Assert.Contains(kept, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_sites_page_cannot_send_the_form_and_an_open_site_asks_for_the_token()
    {
        await using var local = await RunningSite.StartAsync();
        local.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        using var foreign = await PostAsync(local, ("text", "Ferry."));
        await using var open = await RunningSite.StartAsync(("Web:Access", "Open"), ("Web:Token", "a-token-for-this-test"));
        using var nobody = await PostAsync(open, ("text", "Ferry."));
        await open.PageAsync("/add", HttpStatusCode.Unauthorized);
        open.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "a-token-for-this-test");

        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, nobody.StatusCode);
        await open.PageAsync("/add");
    }

    [Fact]
    public async Task Long_work_has_a_page_that_tells_what_is_done_and_leads_to_the_article()
    {
        await using var site = await RunningSite.StartAsync();
        site.Services.GetRequiredService<AddingDesk>().Patience = TimeSpan.Zero;
        using var reply = await PostAsync(site, ("title", "Long report"), ("text", LongText(1200)));
        var path = reply.Headers.Location!.OriginalString;
        var lines = new List<string>();
        while (await StepAsync(site, path) is { } line)
            lines.Add(line);

        Assert.Matches("^/add/[0-9a-f]{32}$", path);
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches("^Step [1-3] of 3: [a-z ]+ \\([0-9]+ s so far\\)$", line));
        Assert.Equal("/a/Long%20report", await EndAsync(site, path));
    }

    [Fact]
    public async Task Work_that_fails_says_so_in_one_line_and_gives_back_what_was_typed()
    {
        await using var site = await RunningSite.StartAsync();
        site.Services.GetRequiredService<AddingDesk>().Patience = TimeSpan.Zero;
        using var reply = await PostAsync(site, ("url", "http://127.0.0.1/news"));
        var path = reply.Headers.Location?.OriginalString;
        while (path is not null && await StepAsync(site, path) is not null)
            await Task.Delay(20, Stop);
        var page = path is null ? await reply.Content.ReadAsStringAsync(Stop) : await site.PageAsync(path, HttpStatusCode.BadRequest);

        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"http://127.0.0.1/news\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_that_nobody_knows_is_not_there()
    {
        await using var site = await RunningSite.StartAsync();

        Assert.Contains("Nothing is known", await site.PageAsync($"/add/{Other}", HttpStatusCode.NotFound), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, HttpStatusCode.OK, "Step 2 of 3: finding out who says what")]
    [InlineData(15, HttpStatusCode.OK, "Step 2 of 3: finding out who says what")]
    [InlineData(31, HttpStatusCode.BadRequest, "The program was stopped before the article was added.")]
    [InlineData(601, HttpStatusCode.NotFound, "Nothing is known")]
    public async Task Work_of_another_process_is_told_until_that_says_nothing_any_more(int seconds, HttpStatusCode status, string says)
    {
        await using var site = await RunningSite.StartAsync();
        var seen = DateTimeOffset.UtcNow.AddSeconds(-seconds);
        site.Services.GetRequiredService<IWorkStore>().Begin(new KeptWork(Other,
            """{"Text":"The ferry was late.","Title":"Ferry"}""", $$"""{"Name":"Ferry","StartedAt":"{{seen:O}}","Step":1}""", seen), default);

        Assert.Contains(says, await site.PageAsync($"/add/{Other}", status), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_was_kept_before_the_stop_opens()
    {
        await using var site = await RunningSite.StartAsync();
        var seen = DateTimeOffset.UtcNow.AddMinutes(-1);
        site.Services.GetRequiredService<IWorkStore>().Begin(new KeptWork(Other, "{}",
            $$"""{"Name":"Ferry","StartedAt":"{{seen:O}}","Step":2,"Article":"{{SiteFixture.Seed}}"}""", seen), default);

        Assert.Equal($"/a/{SiteFixture.Seed}", await EndAsync(site, $"/add/{Other}"));
    }

    // What the page says of work that goes on; null once it is over.
    private static async Task<string?> StepAsync(RunningSite site, string path)
    {
        using var reply = await site.Client.GetAsync(new Uri(path, UriKind.Relative), Stop);
        if (!reply.Headers.TryGetValues("Refresh", out var seconds))
            return null;
        Assert.Equal("2", Assert.Single(seconds));
        var page = await reply.Content.ReadAsStringAsync(Stop);
        var start = page.IndexOf("<p role=\"status\">", StringComparison.Ordinal) + "<p role=\"status\">".Length;
        return page[start..page.IndexOf("</p>", start, StringComparison.Ordinal)];
    }

    private static async Task<string?> EndAsync(RunningSite site, string path)
    {
        using var reply = await site.Client.GetAsync(new Uri(path, UriKind.Relative), Stop);
        return reply.Headers.Location?.OriginalString;
    }

    private static string LongText(int paragraphs) => string.Join("\n\n", Enumerable.Range(1, paragraphs).Select(number =>
        $"The council of town {number} met on Tuesday. \"We need {number} new buses,\" said its chair, Anna Berg{number}, after the meeting."));

    private static async Task<HttpResponseMessage> PostAsync(RunningSite site, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        return await site.Client.PostAsync(new Uri("/add", UriKind.Relative), form, Stop);
    }
}
