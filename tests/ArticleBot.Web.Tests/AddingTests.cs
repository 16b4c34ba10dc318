using System.Net;
using System.Net.Http.Headers;

namespace ArticleBot.Web.Tests;

public sealed class AddingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_text_is_added_and_its_page_opens()
    {
        await using var site = await RunningSite.StartAsync();
        using var reply = await PostAsync(site, ("title", "Ferry late"), ("text", "The ferry to Moss was late on Tuesday."));

        Assert.Equal(HttpStatusCode.SeeOther, reply.StatusCode);
        Assert.Equal("/a/Ferry%20late", reply.Headers.Location!.OriginalString);
        Assert.Contains("late on Tuesday", await site.PageAsync(reply.Headers.Location.OriginalString), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_added_by_its_name_alone()
    {
        await using var site = await RunningSite.StartAsync();
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

    private static async Task<HttpResponseMessage> PostAsync(RunningSite site, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        return await site.Client.PostAsync(new Uri("/add", UriKind.Relative), form, Stop);
    }
}
