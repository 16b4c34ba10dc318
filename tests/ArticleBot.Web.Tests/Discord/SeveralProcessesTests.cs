using System.Text;
using System.Text.Json.Nodes;
using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Web.Tests.Discord;

/// <summary>Two processes behind a balancer, with one store.</summary>
public sealed class SeveralProcessesTests : IDisposable
{
    private const string Answer = "Tokyo on Friday";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("several");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_is_delivered_to_both_is_done_by_one_and_promised_by_the_other()
    {
        await using var one = await DiscordSite.StartAsync(Shared("OpenAI"));
        await using var other = await DiscordSite.BesideAsync(one, Shared("OpenAI"));
        var interaction = Payloads.Slash("ask", ("question", "When did Pompeo visit Tokyo?"));
        var answered = await one.SendAsync(interaction);
        using var second = await other.PostAsync(
            Encoding.UTF8.GetBytes(interaction.ToJsonString()), cancellation: TestContext.Current.CancellationToken);
        var promise = JsonNode.Parse(await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        await answered.ShowingAsync(Answer);
        await Task.Delay(500, TestContext.Current.CancellationToken);

        Assert.Equal((5, 5), (answered.Type, (int)promise["type"]!));
        Assert.Equal(64, (int)promise["data"]!["flags"]!);
        Assert.Single(answered.All);
        Assert.Equal(1, one.Rest.Model.Asked);
    }

    [Fact]
    public async Task An_answer_whose_request_was_cut_comes_after_the_promise_of_the_other()
    {
        await using var one = await DiscordSite.StartAsync(Shared("None"));
        await using var other = await DiscordSite.BesideAsync(one, Shared("None"));
        var interaction = Payloads.Slash("ask", ("question", "When did Pompeo visit Tokyo?"));
        // Cut at once: the answer finds nobody who takes it.
        using var impatience = new CancellationTokenSource(TimeSpan.FromMilliseconds(5));
        try
        {
            using var lost = await one.PostAsync(Encoding.UTF8.GetBytes(interaction.ToJsonString()), cancellation: impatience.Token);
            Assert.Skip("the answer was there before the request could be cut");
        }
        catch (OperationCanceledException)
        {
            // As a balancer whose patience is over.
        }

        var answered = await other.SendAsync(interaction);
        await answered.ShowingAsync(Answer);

        Assert.DoesNotContain(answered.All, message => Of(message).Contains("Something went wrong", StringComparison.Ordinal));
    }

    private (string, string)[] Shared(string provider) =>
    [
        ("Storage:Path", Path.Combine(folder.FullName, "articlebot.db")),
        ("Serving:SeveralProcesses", "true"),
        ("Model:Provider", provider),
    ];
}
