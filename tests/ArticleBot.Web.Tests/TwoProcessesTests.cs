using System.Net.Http.Json;
using System.Text.Json;
using ArticleBot.Votes;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ArticleBot.Web.Tests;

/// <summary>Two hosts on one PostgreSQL, asked in turns as a balancer does; without a server these tests are skipped.</summary>
public sealed class TwoProcessesTests : IAsyncLifetime
{
    private const string Variable = "ARTICLEBOT_POSTGRES";
    private readonly string schema = $"web_{Guid.NewGuid():N}";
    private string connection = "";
    private RunningSite one = null!;
    private RunningSite other = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"there is no PostgreSQL: set {Variable} to a connection string, as .ci/run does");
        connection = new NpgsqlConnectionStringBuilder(server) { SearchPath = schema }.ToString();
        await ExecuteAsync($"CREATE SCHEMA {schema}");
        (string, string)[] shared = [("Storage:Provider", "PostgreSql"), ("Storage:ConnectionString", connection)];
        one = await RunningSite.StartAsync(shared);
        other = await RunningSite.StartAsync(shared);
    }

    public async ValueTask DisposeAsync()
    {
        if (other is null)
            return;
        await one.DisposeAsync();
        await other.DisposeAsync();
        await ExecuteAsync($"DROP SCHEMA {schema} CASCADE");
    }

    [Fact]
    public async Task A_follow_up_is_understood_by_the_process_that_did_not_hear_the_question()
    {
        var alone = await TalkAsync("alonealonealonealone", one, one);
        var balanced = await TalkAsync("balancedbalancedbalanced", one, other);

        // The follow-up was answered in other words than it was asked in.
        Assert.Equal(3, alone.Length);
        Assert.Equal(alone, balanced);
    }

    [Fact]
    public async Task What_one_process_adds_and_keeps_the_other_shows()
    {
        var id = one.Add("tram.txt", "Tram late\n\nThe tram to Majorstuen was late on Monday because of snow.");
        var page = await other.PageAsync($"/a/{id}?q=Why+was+the+tram+late%3F");
        var kept = page.IndexOf("/q/", StringComparison.Ordinal);

        Assert.Contains("because of snow", page, StringComparison.Ordinal);
        Assert.Contains("because of snow", await one.PageAsync(page[kept..page.IndexOf('"', kept)]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_vote_is_one_whichever_process_takes_it()
    {
        var (here, there) = (one.Services.GetRequiredService<IVoteStore>(), other.Services.GetRequiredService<IVoteStore>());

        Assert.True(here.Vote("q1", "anna", isUp: true));
        Assert.False(there.Vote("q1", "anna", isUp: true));
        Assert.True(there.Vote("q1", "anna", isUp: false));
        Assert.Equal((0, 1), here.Count());
    }

    private static async Task<string[]> TalkAsync(string conversation, RunningSite first, RunningSite second)
    {
        var said = new List<string>();
        foreach (var (site, question) in new[] { (first, "Where did Kim and Pompeo have lunch?"), (second, "How long did they meet?") })
        {
            using var reply = await site.Client.PostAsJsonAsync(
                "/api/ask", new { question, conversation, articles = new[] { SiteFixture.Seed } }, Stop);
            var answer = await reply.Content.ReadFromJsonAsync<JsonElement>(Stop);
            said.Add(answer.GetProperty("answer").GetString()!);
            if (answer.TryGetProperty("understood", out var understood))
                said.Add(understood.GetString()!);
        }

        return [.. said];
    }

    private async Task ExecuteAsync(string statement)
    {
        await using var open = new NpgsqlConnection(connection);
        await open.OpenAsync(CancellationToken.None);
#pragma warning disable CA2100 // The test's own words.
        await using var command = new NpgsqlCommand(statement, open);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
