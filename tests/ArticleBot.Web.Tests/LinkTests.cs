using System.Net.Http.Json;
using System.Text.Json;

namespace ArticleBot.Web.Tests;

public sealed class LinkTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_citation_links_to_the_page_where_there_is_a_public_address()
    {
        await using var site = await RunningSite.StartAsync(("Web:PublicAddress", "https://articles.example.org/"));

        Assert.Equal($"https://articles.example.org/a/{SiteFixture.Seed}#p20.s1",
            await LinkAsync(site, "Where did Kim and Pompeo have lunch?"));
    }

    [Fact]
    public async Task Without_a_public_address_a_citation_links_to_the_articles_own_page_at_the_words()
    {
        await using var site = await RunningSite.StartAsync();
        site.Add(
            "ferry.md",
            "---\nurl: https://news.example.com/ferry\n---\n\n# Ferry late\n\nThe ferry to Moss was late on Tuesday.\n\nFog lay on the "
                + "fjord.");

        var link = await LinkAsync(site, "When was the ferry to Moss late?", "ferry");

        Assert.StartsWith("https://news.example.com/ferry#:~:text=The%20ferry", link, StringComparison.Ordinal);
    }

    private static async Task<string?> LinkAsync(RunningSite site, string question, string article = SiteFixture.Seed)
    {
        using var reply = await site.Client.PostAsJsonAsync("/api/ask", new { question, articles = new[] { article } }, Stop);
        var answer = await reply.Content.ReadFromJsonAsync<JsonElement>(Stop);
        return answer.GetProperty("citations")[0].GetProperty("link").GetString();
    }
}
