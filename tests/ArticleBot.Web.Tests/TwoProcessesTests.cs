using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ArticleBot.Keys;
using ArticleBot.Votes;
using ArticleBot.Web.Tests.Discord;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Web.Tests;

/// <summary>What two processes on one PostgreSQL do behind a balancer that sends each request to the next of them.</summary>
public sealed partial class TwoProcessesTests(TwoProcesses site) : IClassFixture<TwoProcesses>
{
    private const string Article = "/a/" + SiteFixture.Seed;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData(Article)]
    [InlineData(Article + "?q=Where+did+Kim+and+Pompeo+have+lunch%3F")]
    [InlineData(Article + "?style=bullets")]
    [InlineData(Article + "?speaker=Harry+Kazianis")]
    [InlineData("/api/articles/" + SiteFixture.Seed)]
    public async Task Both_give_the_same_page(string path)
    {
        site.SkipWithoutServer();

        // Each is asked in a conversation of its own.
        Assert.Equal(Talk().Replace(await PageAsync(site.One, path), ""), Talk().Replace(await PageAsync(site.Other, path), ""));
    }

    [Fact]
    public async Task A_follow_up_is_understood_by_the_process_that_did_not_hear_the_question()
    {
        site.SkipWithoutServer();
        var alone = await TalkAsync("alonealonealonealone", site.One);
        var balanced = await TalkAsync("balancedbalancedbalanced", site.Balanced);

        // The follow-up was answered in other words than it was asked in.
        Assert.Equal(3, alone.Length);
        Assert.Equal(alone, balanced);
    }

    [Fact]
    public async Task A_readers_conversation_goes_on_whichever_serves()
    {
        site.SkipWithoutServer();
        var alone = await ReadAsync(site.One);
        var balanced = await ReadAsync(site.Balanced);

        Assert.Contains("Asked before", alone, StringComparison.Ordinal);
        Assert.Equal(Talk().Replace(alone, ""), Talk().Replace(balanced, ""));
    }

    [Fact]
    public async Task What_one_adds_and_keeps_the_other_shows()
    {
        site.SkipWithoutServer();
        using var added = await site.Balanced.PostAsJsonAsync(
            "/api/articles", new { title = "Tram late", text = "The tram to Majorstuen was late on Monday because of snow." }, Stop);
        var id = (await added.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("id").GetString();
        var pages = await BothAsync($"/a/{id}?q=Why+was+the+tram+late%3F");
        var links = pages.Select(page => KeptLink().Match(page).Value).Distinct().ToList();

        Assert.All(pages, page => Assert.Contains("because of snow", page, StringComparison.Ordinal));
        Assert.All(await BothAsync(Assert.Single(links)), page => Assert.Contains("because of snow", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_vote_is_one_whichever_process_takes_it()
    {
        site.SkipWithoutServer();
        var answer = await SendAsync(Payloads.Slash("ask", ("question", "When did Pompeo visit Tokyo?")));
        foreach (var (user, label) in new[] { ("anna", "👍"), ("ben", "👍"), ("anna", "👍"), ("ben", "👎") })
            await SendAsync(Payloads.Press(MessageText.Buttons(answer).Single(button => (string?)button["label"] == label)).By(user));
        var votes = site.Operators.Services.GetRequiredService<IVoteStore>();

        Assert.Equal((1, 1), votes.Count());
    }

    [Fact]
    public async Task A_key_opens_both_and_once_it_is_revoked_neither()
    {
        site.SkipWithoutServer();
        var key = site.AddKey("newsroom");
        var before = await StatusesAsync(key);
        site.Operators.Services.GetRequiredService<IKeyStore>().Revoke("newsroom");

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], before);
        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized], await StatusesAsync(key));
    }

    [Fact]
    public async Task How_far_the_adding_of_an_article_is_both_tell()
    {
        site.SkipWithoutServer();
        using var form = new MultipartFormDataContent
        { { new StringContent("Long report"), "title" }, { new StringContent(LongText(12_000)), "text" } };
        using var reply = await site.Balanced.PostAsync(new Uri("/add", UriKind.Relative), form, Stop);
        var path = new Uri(reply.Headers.Location!.OriginalString, UriKind.Relative);
        var seen = new List<HttpStatusCode[]>();
        string? article = null;
        while (article is null)
        {
            using var here = await site.One.GetAsync(path, Stop);
            using var there = await site.Other.GetAsync(path, Stop);
            seen.Add([here.StatusCode, there.StatusCode]);
            if (here.Headers.Location is { } led && led == there.Headers.Location)
                article = led.OriginalString;
            await Task.Delay(100, Stop);
        }

        Assert.Matches("^/add/[0-9a-f]{32}$", path.OriginalString);
        Assert.Contains(seen, both => both is [HttpStatusCode.OK, HttpStatusCode.OK]);
        Assert.All(seen, both => Assert.All(both, status => Assert.True(status is HttpStatusCode.OK or HttpStatusCode.SeeOther)));
        Assert.Equal("/a/Long%20report", article);
    }

    private static string LongText(int paragraphs) => string.Join("\n\n", Enumerable.Range(1, paragraphs).Select(number =>
        $"The council of town {number} met on Tuesday. \"We need {number} new buses,\" said its chair, Anna Berg{number}, later."));

    private static async Task<string> PageAsync(HttpClient client, string path)
    {
        using var reply = await client.GetAsync(new Uri(path, UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        return await reply.Content.ReadAsStringAsync(Stop);
    }

    private static async Task<string> ReadAsync(HttpClient client)
    {
        var first = await PageAsync(client, $"{Article}?q=Where+did+Kim+and+Pompeo+have+lunch%3F");
        var fields = string.Join('&', Hidden().Matches(first).Select(field => $"{field.Groups[1].Value}={field.Groups[2].Value}"));
        return await PageAsync(client, $"{Article}?q=How+long+did+they+meet%3F&{fields}");
    }

    private static async Task<string[]> TalkAsync(string conversation, HttpClient client)
    {
        var said = new List<string>();
        foreach (var question in new[] { "Where did Kim and Pompeo have lunch?", "How long did they meet?" })
        {
            using var reply = await client.PostAsJsonAsync(
                "/api/ask", new { question, conversation, articles = new[] { SiteFixture.Seed } }, Stop);
            var answer = await reply.Content.ReadFromJsonAsync<JsonElement>(Stop);
            said.Add(answer.GetProperty("answer").GetString()!);
            if (answer.TryGetProperty("understood", out var understood))
                said.Add(understood.GetString()!);
        }

        return [.. said];
    }

    // Two requests in a row go to two processes.
    private async Task<string[]> BothAsync(string path) => [await PageAsync(site.Balanced, path), await PageAsync(site.Balanced, path)];

    private async Task<HttpStatusCode[]> StatusesAsync(string key)
    {
        var statuses = new HttpStatusCode[2];
        for (var i = 0; i < statuses.Length; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative))
            { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", key) } };
            using var reply = await site.Balanced.SendAsync(request, Stop);
            statuses[i] = reply.StatusCode;
        }

        return statuses;
    }

    private async Task<JsonNode> SendAsync(JsonObject interaction)
    {
        var answered = site.Discord.Expect(interaction);
        using var reply = await DiscordSite.PostAsync(site.Balanced, JsonSerializer.SerializeToUtf8Bytes(interaction));
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        site.Discord.Take(interaction, JsonNode.Parse(await reply.Content.ReadAsStringAsync(Stop))!);
        return await answered.First;
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(t|before)\" value=\"([0-9a-f]+)\"[^>]*>")]
    private static partial Regex Hidden();

    [GeneratedRegex("/q/[0-9a-f]{24}")]
    private static partial Regex KeptLink();

    [GeneratedRegex("(?<=name=\"t\" value=\")[0-9a-f]{32}")]
    private static partial Regex Talk();
}
