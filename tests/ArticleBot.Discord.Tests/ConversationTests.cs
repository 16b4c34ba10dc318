using System.Text.Json.Nodes;
using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Discord.Tests;

public sealed class ConversationTests
{
    private const string FollowUp = "And when did he leave Pyongyang?";
    private const string Understood = "Understood as: When did Pompeo leave Pyongyang?";

    private static JsonObject Anna => Payloads.User("1", "anna");

    private static JsonObject Ben => Payloads.User("2", "ben");

    [Fact]
    public async Task What_one_user_asked_is_not_what_another_ones_pronoun_means_unless_he_replies_to_it()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.MentionAsync("70", "When did Pompeo visit Tokyo?");
        bot.NextMessage();
        await SayAsync(bot, "71", FollowUp, Ben);
        Assert.DoesNotContain("Understood", Of(bot.NextMessage()), StringComparison.Ordinal);
        var answer = Payloads.Message("901", Payloads.ChannelId, "", Payloads.Bot());
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", Payloads.ReplyingTo(Message("72", FollowUp, Ben), answer));

        Assert.Contains(Understood, Of(bot.NextMessage()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thread_is_one_conversation_and_has_the_article_of_its_channel()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Discord.Gateway.DispatchAsync("THREAD_CREATE", Payloads.Thread());
        await SayAsync(bot, "70", "When did Pompeo visit Tokyo?", Anna, Payloads.ThreadId);
        Assert.Contains("Tokyo on Friday", Of(bot.NextMessage()), StringComparison.Ordinal);
        await SayAsync(bot, "71", FollowUp, Ben, Payloads.ThreadId);

        Assert.Contains(Understood, Of(bot.NextMessage()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thread_that_the_bot_has_joined_is_its_own_also_after_a_restart()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Discord:MessageContent", "true"));
        var thread = Payloads.Thread();
        thread["member"] = new JsonObject
        { ["id"] = Payloads.ThreadId, ["user_id"] = Payloads.BotId, ["join_timestamp"] = "2024-01-01T00:00:00+00:00", ["flags"] = 0 };
        await bot.Discord.Gateway.DispatchAsync("THREAD_CREATE", thread);
        await bot.Discord.Gateway.DispatchAsync(
            "MESSAGE_CREATE", Payloads.GuildMessage("70", "When did Pompeo visit Tokyo?", Anna, mentionsBot: false, Payloads.ThreadId));

        Assert.Contains("Tokyo on Friday", Of(bot.NextMessage()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thread_listens_where_its_channel_does()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Discord:ListeningChannels", Payloads.ChannelId));
        await bot.Discord.Gateway.DispatchAsync("THREAD_CREATE", Payloads.Thread());
        await bot.Discord.Gateway.DispatchAsync(
            "MESSAGE_CREATE", Payloads.GuildMessage("70", "When did Pompeo visit Tokyo?", Anna, mentionsBot: false, Payloads.ThreadId));

        Assert.Contains("Tokyo on Friday", Of(bot.NextMessage()), StringComparison.Ordinal);
    }

    private static Task SayAsync(RunningBot bot, string id, string question, JsonObject author, string channel = Payloads.ChannelId) =>
        bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", Message(id, question, author, channel));

    private static JsonObject Message(string id, string question, JsonObject author, string channel = Payloads.ChannelId) =>
        Payloads.GuildMessage(id, $"<@{Payloads.BotId}> {question}", author, mentionsBot: true, channel);
}
