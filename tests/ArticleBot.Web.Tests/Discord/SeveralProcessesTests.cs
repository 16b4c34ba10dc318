using System.Text;
using System.Text.Json.Nodes;
using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.DiscordProtocol.Payloads;
using ArticleBot.DiscordProtocol.Settings;
using ArticleBot.Serving;
using ArticleBot.Web.Discord;
using Microsoft.Extensions.Options;
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
        var model = new TaskCompletionSource();
        one.Rest.Model.Until = model.Task;
        var interaction = Payloads.Slash("ask", ("question", "When did Pompeo visit Tokyo?"));
        var answered = await one.SendAsync(interaction);
        using var second = await other.PostAsync(
            Encoding.UTF8.GetBytes(interaction.ToJsonString()), cancellation: TestContext.Current.CancellationToken);
        var promise = JsonNode.Parse(await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        model.SetResult();
        await answered.ShowingAsync(Answer);
        // Another answer of the other one's would come now.
        await Task.Delay(500, TestContext.Current.CancellationToken);

        Assert.Equal((5, 5), (answered.Type, (int)promise["type"]!));
        Assert.Equal(64, (int)promise["data"]!["flags"]!);
        Assert.Single(answered.All);
        Assert.Equal(1, one.Rest.Model.Asked);
    }

    [Fact]
    public async Task Whoever_is_cut_off_and_asks_the_other_gets_the_answer()
    {
        await using var one = await DiscordSite.StartAsync(Shared("OpenAI"));
        await using var other = await DiscordSite.BesideAsync(one, Shared("OpenAI"));
        var model = new TaskCompletionSource();
        one.Rest.Model.Until = model.Task;
        var interaction = Payloads.Slash("ask", ("question", "When did Pompeo visit Tokyo?"));
        using var impatience = new CancellationTokenSource();
        var lost = one.PostAsync(Encoding.UTF8.GetBytes(interaction.ToJsonString()), cancellation: impatience.Token);
        await Waiting.UntilAsync(() => one.Rest.Model.Asked > 0);
        await impatience.CancelAsync();
        var answered = await other.SendAsync(interaction);
        model.SetResult();
        await answered.ShowingAsync(Answer);

        Assert.Single(answered.All);
        Assert.Equal(1, one.Rest.Model.Asked);
        await lost.ContinueWith(ended => ended.IsCompletedSuccessfully, TaskScheduler.Default);
    }

    [Theory]
    [InlineData(false, "PATCH")]
    [InlineData(true, "POST")]
    public async Task An_answer_that_no_request_took_is_sent_after_the_other_ones_promise(bool isPress, string method)
    {
        await using var discord = await LoopbackRest.StartAsync();
        var sent = Payloads.Slash("ask");
        var answered = discord.Expect(sent);
        discord.Take(sent, new JsonObject { ["type"] = 5, ["data"] = new JsonObject { ["flags"] = 64 } });
        using var rest = new DiscordRest(Options.Create(new DiscordOptions { Api = discord.Api }), TimeProvider.System);
        var webhook = new InteractionWebhook(
            rest, TimeProvider.System, Interaction.Read(Encoding.UTF8.GetBytes(sent.ToJsonString())));
        var responder = new HttpResponder(webhook, sendsLost: true, isPress);
        var responding = responder.RespondAsync(MessageResponse.New(MessageBodies.Of(DeskReplies.About)[0].SeenBy(askerAlone: true)));
        responder.OnSent(hasArrived: false);
        await responding;

        Assert.Contains("I answer questions", Of(Assert.Single(answered.All)), StringComparison.Ordinal);
        Assert.Equal(method, discord.LastMethod);
    }

    private (string, string)[] Shared(string provider) =>
    [
        ("Storage:Path", Path.Combine(folder.FullName, "articlebot.db")),
        ("Serving:SeveralProcesses", "true"),
        ("Model:Provider", provider),
    ];
}
