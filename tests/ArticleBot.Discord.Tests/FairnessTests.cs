using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Discord.Tests;

public sealed class FairnessTests
{
    private const string Question = "When did Pompeo visit Tokyo?";

    [Fact]
    public async Task Forty_mentions_in_a_channel_of_few_messages_hold_up_no_other_server_and_none_is_lost()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Discord.LimitWrites(Payloads.ChannelId, burst: 5, TimeSpan.FromSeconds(3));
        await Task.WhenAll(Enumerable.Range(100, 40).Select(id => bot.MentionAsync($"{id}", Question)));
        await RunningBot.WaitAsync(() => bot.Discord.Messages.Count >= 5);
        var command = Payloads.Slash("1", "ask", "2", [("question", Question)]);
        command["guild_id"] = "101";
        var answer = await (await bot.Discord.Gateway.InteractAsync(command)).First;
        var sentBefore = bot.Discord.Messages.Count;
        await RunningBot.WaitAsync(() => Answers(bot) == 40, TimeSpan.FromSeconds(60));

        Assert.Contains("Tokyo on Friday", Of(answer), StringComparison.Ordinal);
        Assert.InRange(sentBefore, 5, 15);
        Assert.Equal(40, bot.Discord.Messages.Count);
        Assert.Equal(40, bot.Discord.Messages.Select(message => (string?)message["message_reference"]!["message_id"]).Distinct().Count());
    }

    // On a busy machine somebody may read that he waits before the channel has to; his answer takes the notice's place.
    private static int Answers(RunningBot bot) =>
        bot.Discord.Messages.Concat(bot.Discord.Edits).Count(message => Of(message).Contains("Tokyo on Friday", StringComparison.Ordinal));
}
