using System.Text;
using System.Text.Json.Nodes;
using ArticleBot.Chats;
using ArticleBot.Chats.Turns;
using ArticleBot.DiscordProtocol.Bodies;
using Microsoft.Extensions.DependencyInjection;
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
        using var lost = new LostResponse(discord, isPress);
        lost.IsPromisedElsewhere();
        await lost.RespondAsync(MessageResponse.New(MessageBodies.Of(DeskReplies.About)[0].SeenBy(askerAlone: true)));

        Assert.Contains("I answer questions", Of(Assert.Single(lost.Answered.All)), StringComparison.Ordinal);
        Assert.Equal([method], discord.Methods);
    }

    [Theory]
    [InlineData(false, "PATCH")]
    [InlineData(true, "POST")]
    public async Task A_modal_that_no_request_took_ends_in_a_line_that_says_so(bool isPress, string method)
    {
        await using var discord = await LoopbackRest.StartAsync();
        using var lost = new LostResponse(discord, isPress);
        lost.IsPromisedElsewhere();
        await lost.RespondAsync(ModalResponse.Ask("f:1", "Follow up", new ModalField(ModalResponse.Text, "Your question", 100)));

        Assert.Contains("could not be opened. Please try again.", Of(Assert.Single(lost.Answered.All)), StringComparison.Ordinal);
        Assert.Equal([method], discord.Methods);
    }

    [Theory]
    [InlineData(false, 5)]
    [InlineData(true, 6)]
    public async Task What_comes_again_to_the_same_process_when_its_answer_was_lost_is_answered_once(bool isPress, int promise)
    {
        await using var discord = await LoopbackRest.StartAsync();
        using var lost = new LostResponse(discord, isPress);
        var responding = lost.RespondAsync(MessageResponse.New(MessageBodies.Of(DeskReplies.About)[0]));
        var again = JsonNode.Parse(await lost.Responder.TakeAsync())!;
        discord.Take(lost.Interaction, again);
        lost.Responder.OnSent(hasArrived: true);
        await responding;

        Assert.Equal(promise, (int)again["type"]!);
        Assert.Contains("I answer questions", Of(Assert.Single(lost.Answered.All)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_request_that_waits_takes_what_the_first_one_lost()
    {
        await using var discord = await LoopbackRest.StartAsync();
        using var lost = new LostResponse(discord, isPress: true);
        var (first, second) = (lost.Responder.TakeAsync(), lost.Responder.TakeAsync());
        var responding = lost.Responder.RespondAsync(MessageResponse.New(MessageBodies.Of(DeskReplies.About)[0]));
        lost.Responder.OnSent(hasArrived: false);
        discord.Take(lost.Interaction, JsonNode.Parse(await second)!);
        lost.Responder.OnSent(hasArrived: true);
        await responding;

        Assert.Same(await first, await second);
        Assert.Single(lost.Answered.All);
        Assert.Empty(discord.Methods);
    }

    [Fact]
    public async Task What_comes_to_one_that_is_stopping_is_left_to_the_other()
    {
        await using var one = await DiscordSite.StartAsync(Shared("OpenAI"));
        await using var other = await DiscordSite.BesideAsync(one, Shared("None"));
        var model = new TaskCompletionSource();
        one.Rest.Model.Until = model.Task;
        var underWay = await one.SendAsync(Payloads.Slash("ask", ("question", "When did Pompeo visit Tokyo?")));
        await Waiting.UntilAsync(() => one.Rest.Model.Asked > 0);
        var stopping = one.Site.StopAsync();
        await Waiting.UntilAsync(() => one.Site.Services.GetRequiredService<WorkUnderWay>().IsStopping);
        var interaction = Payloads.Slash("ask", ("question", "When did Pompeo visit Tokyo?"));
        using var refused = await one.PostAsync(
            Encoding.UTF8.GetBytes(interaction.ToJsonString()), cancellation: TestContext.Current.CancellationToken);
        var refusal = JsonNode.Parse(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        var answered = await other.SendAsync(interaction);
        await answered.ShowingAsync(Answer);
        model.SetResult();
        await underWay.ShowingAsync(Answer);
        await stopping;

        Assert.Contains("I am being restarted", Of(refusal["data"]!), StringComparison.Ordinal);
    }

    private (string, string)[] Shared(string provider) =>
    [
        ("Storage:Path", Path.Combine(folder.FullName, "articlebot.db")),
        ("Serving:SeveralProcesses", "true"),
        ("Model:Provider", provider),
    ];
}
