using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Discord.Tests;

public sealed class FairnessTests
{
    private const string Question = "When did Pompeo visit Tokyo?";

    [Fact]
    public async Task Forty_mentions_in_a_channel_of_few_messages_hold_up_no_other_server_and_none_is_lost()
    {
        await using var bot = await RunningBot.StartAsync();
        var answered = new TaskCompletionSource();
        bot.Discord.LimitWrites(Payloads.ChannelId, burst: 5, TimeSpan.FromSeconds(3), answered.Task);
        await Task.WhenAll(Enumerable.Range(100, 40).Select(id => bot.MentionAsync($"{id}", Question)));
        await RunningBot.WaitAsync(() => bot.Discord.Messages.Count >= 5);
        var command = Payloads.Slash("1", "ask", "2", [("question", Question)]);
        command["guild_id"] = "101";
        var asked = await bot.Discord.Gateway.InteractAsync(command);
        // On a busy machine it may read first that it waits.
        await asked.ShowingAsync("Tokyo on Friday");
        TestContext.Current.TestOutputHelper!.WriteLine($"The other server's answer came after {asked.Shown.TotalMilliseconds:0} ms.");
        var sentBefore = bot.Discord.Messages.Count;
        answered.SetResult();
        await RunningBot.WaitAsync(() => Answers(bot) == 40);

        Assert.Equal(5, sentBefore);
        Assert.Equal(40, bot.Discord.Messages.Count);
        Assert.Equal(40, bot.Discord.Messages.Select(message => (string?)message["message_reference"]!["message_id"]).Distinct().Count());
    }

    [Fact]
    public async Task Of_200_at_once_over_50_servers_with_one_hogging_all_are_answered_once_and_the_others_do_not_wait_for_the_hog()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Serving:MaxRunning", "2"), ("Serving:MaxWaiting", "400"));
        await bot.FirstAsync("ask", ("question", Question));
        var order = new System.Collections.Concurrent.ConcurrentQueue<int>();
        var all = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(async () =>
        {
            var command = Payloads.Slash($"{1000 + i}", "ask", $"{1000 + i}", [("question", Question)]);
            command["guild_id"] = i < 151 ? "101" : $"{1000 + i}";
            var answered = await bot.Discord.Gateway.InteractAsync(command);
            await answered.ShowingAsync("Tokyo on Friday");
            order.Enqueue(i);
            return answered;
        })));

        Assert.All(all, answered =>
            Assert.Single(answered.All, shown => Of(shown.Message).Contains("Tokyo on Friday", StringComparison.Ordinal)));
        var lastOther = order.Select((number, place) => (number, place)).Last(served => served.number >= 151).place;
        Assert.True(lastOther < 170, $"The last of the others was number {lastOther + 1} of 200.");
    }

    // On a busy machine somebody may read that he waits before the channel has to; his answer takes the notice's place.
    private static int Answers(RunningBot bot) =>
        bot.Discord.Messages.Concat(bot.Discord.Edits).Count(message => Of(message).Contains("Tokyo on Friday", StringComparison.Ordinal));
}
