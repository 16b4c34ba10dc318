using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ArticleBot.Library;
using ArticleBot.Replies.Keeping;
using ArticleBot.Votes;
using ArticleBot.Web.Tests.Discord;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Web.Tests;

/// <summary>
/// The site itself is killed under load at a random moment, again and again on one library: readers ask, articles are added, chats vote.
/// <c>ARTICLEBOT_KILLS</c> sets how often; the usual run kills a few times.
/// </summary>
public sealed partial class KillTests
{
    private const int UsualKills = 2;
    private const int LongestMilliseconds = 1500;

    // One in so many is killed while it still gets ready.
    private const int Unready = 4;
    private readonly ConcurrentDictionary<string, bool> articles = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> answers = new(StringComparer.Ordinal);
    private int votes;
    private int number;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static int Kills => Environment.GetEnvironmentVariable("ARTICLEBOT_KILLS") is { Length: > 0 } asked
        ? int.Parse(asked, CultureInfo.InvariantCulture) : UsualKills;

    [Fact]
    public async Task What_was_confirmed_is_there_after_every_kill()
    {
        var folder = Directory.CreateTempSubdirectory("killed");
        await KillAsync(folder, ("Storage:Provider", "Sqlite"), ("Storage:Path", Path.Combine(folder.FullName, "articlebot.db")));
    }

    [Fact]
    public async Task What_was_confirmed_is_there_after_every_kill_on_a_server_too()
    {
        await using var schema = await PostgreSqlSchema.CreateAsync();
        Assert.SkipWhen(schema is null, $"there is no PostgreSQL: set {PostgreSqlSchema.Variable} to a connection string, as .ci/run does");
        await KillAsync(Directory.CreateTempSubdirectory("killed"), schema.Settings);
    }

    private async Task KillAsync(DirectoryInfo folder, params (string, string)[] storage)
    {
        var random = new Random(31);
        await using var discord = await LoopbackRest.StartAsync();
        (string, string)[] settings =
        [
            .. storage, ("Library:MaxArticles", "100000"),
            ("Discord:PublicKey", DiscordSite.PublicKey), ("Discord:Api", discord.Api), ("Discord:ApplicationId", Payloads.ApplicationId),
            ("Serving:Folder", folder.FullName), ("Serving:RequestsPerUser", "10000"), ("Serving:RequestsPerServer", "100000"),
        ];
        for (var kill = 0; kill < Kills; kill++)
        {
            await using (var site = await WebProcess.StartAsync(settings))
            {
                using var killed = new CancellationTokenSource();
                var load = Task.WhenAll(
                    UntilAsync(at => AddAsync(site.Client, at), killed.Token), UntilAsync(at => AskAsync(site.Client, at), killed.Token),
                    UntilAsync(at => AskAsync(site.Client, at), killed.Token),
                    UntilAsync(at => VoteAsync(site.Client, discord, at, killed.Token), killed.Token));
                if (kill % Unready != Unready - 1)
                    await WorksAsync();
                await Task.Delay(random.Next(LongestMilliseconds), Stop);
                site.Kill();
                await killed.CancelAsync();
                await load;
            }

            await AssertThereAsync([.. storage, settings[storage.Length]]);
        }

        TestContext.Current.SendDiagnosticMessage(
            $"{Kills} kills, {articles.Count} articles, {answers.Count} answers, {votes} votes confirmed");
        Assert.All([articles.Count, answers.Count, votes], confirmed => Assert.NotEqual(0, confirmed));
        folder.Delete(recursive: true);
    }

    // A busy machine may take seconds for the first of each; a kill before it would test little.
    private async Task WorksAsync()
    {
        var before = Confirmed();
        await Waiting.UntilAsync(() => Confirmed().Zip(before, (now, then) => now > then).All(isMore => isMore));
    }

    private int[] Confirmed() => [articles.Count, answers.Count, Volatile.Read(ref votes)];

    private async Task AssertThereAsync((string, string)[] settings)
    {
        await using var site = await RunningSite.StartAsync(settings);
        var shelf = site.Services.GetRequiredService<ArticleShelf>();
        var kept = shelf.Entries();
        var store = site.Services.GetRequiredService<IAnswerStore>();

        Assert.Empty(articles.Keys.Except(kept.Select(entry => entry.Id), StringComparer.Ordinal));
        Assert.All(kept.TakeLast(10), entry => Assert.NotEmpty(shelf.Read(entry).Paragraphs));
        Assert.All(answers.Keys, id => Assert.NotNull(store.Find(id)));
        Assert.InRange(site.Services.GetRequiredService<IVoteStore>().Count().Ups, votes, long.MaxValue);
    }

    private async Task AddAsync(HttpClient site, int at)
    {
        using var reply = await site.PostAsJsonAsync(
            "/api/articles", new { title = $"Ferry {at}", text = $"The ferry to Moss was late on day {at} because of fog." }, Stop);
        if (!reply.IsSuccessStatusCode)
            return;
        articles[(await reply.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("id").GetString()!] = true;
    }

    private async Task AskAsync(HttpClient site, int at)
    {
        // Each question is another, and so is its answer.
        var path = $"/a/{SiteFixture.Seed}?q=Where+did+Kim+and+Pompeo+have+lunch+on+day+{at}%3F";
        var page = await site.GetStringAsync(new Uri(path, UriKind.Relative), Stop);
        if (KeptLink().Match(page) is { Success: true } kept)
            answers[kept.Groups[1].Value] = true;
    }

    private async Task VoteAsync(HttpClient site, LoopbackRest discord, int at, CancellationToken killed)
    {
        var answer = await SendAsync(site, discord, Payloads.Slash("ask", ("question", "When did Pompeo visit Tokyo?")), killed);
        var button = MessageText.Buttons(answer).Single(button => (string?)button["label"] == "👍");
        var thanks = await SendAsync(site, discord, Payloads.Press(button).By($"{at}"), killed);
        if (MessageText.Of(thanks).Contains("Thank you", StringComparison.Ordinal))
            Interlocked.Increment(ref votes);
    }

    private async Task UntilAsync(Func<int, Task> work, CancellationToken killed)
    {
        while (!killed.IsCancellationRequested)
        {
            try
            {
                await work(Interlocked.Increment(ref number));
            }
            catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or IOException)
            {
                // It was killed while it was being called.
            }
        }
    }

    private static async Task<JsonNode> SendAsync(
        HttpClient site, LoopbackRest discord, JsonObject interaction, CancellationToken killed)
    {
        var answered = discord.Expect(interaction);
        using var reply = await DiscordSite.PostAsync(site, JsonSerializer.SerializeToUtf8Bytes(interaction), cancellation: Stop);
        discord.Take(interaction, JsonNode.Parse(await reply.EnsureSuccessStatusCode().Content.ReadAsStringAsync(Stop))!);
        // What was promised never comes from a site that was killed.
        return await answered.First.WaitAsync(killed);
    }

    [GeneratedRegex("/q/([0-9a-f]{24})")]
    private static partial Regex KeptLink();
}
