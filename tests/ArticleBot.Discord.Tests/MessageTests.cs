using System.Text.Json.Nodes;
using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Discord.Tests;

public sealed class MessageTests
{
    private const string Question = "When did Pompeo visit Tokyo?";
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(500);

    private static JsonObject Anna => Payloads.User("1", "anna");

    [Fact]
    public async Task A_mention_is_answered_with_a_reply_and_the_bot_is_seen_typing()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.MentionAsync("72", Question);
        var message = bot.NextMessage();

        Assert.Equal("72", (string?)message["message_reference"]!["message_id"]);
        Assert.Contains("Tokyo on Friday", Of(message), StringComparison.Ordinal);
        Assert.Contains(Payloads.ChannelId, bot.Discord.Typing);
    }

    [Fact]
    public async Task A_mention_of_its_role_counts_and_of_another_one_does_not()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Discord:MessageContent", "true"));
        foreach (var (id, role) in ((string, string)[])[("69", Payloads.OtherRole), ("70", Payloads.OwnRole)])
        {
            var message = Payloads.GuildMessage(id, $"<@&{role}> {Question}", Anna, mentionsBot: false);
            message["mention_roles"] = new JsonArray(role);
            await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", message);
        }

        Assert.Equal("70", (string?)bot.NextMessage()["message_reference"]!["message_id"]);
        Assert.False(bot.Discord.Messages.TryTake(out _, Silence));
    }

    [Fact]
    public async Task A_thread_that_was_put_away_is_opened_for_the_answer()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Discord.Gateway.DispatchAsync("THREAD_CREATE", Payloads.Thread());
        bot.Discord.RefuseWrites(1, 400, 50083);
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE",
            Payloads.GuildMessage("90", $"<@42> {Question}", Anna, mentionsBot: true, Payloads.ThreadId));

        Assert.Contains("Tokyo on Friday", Of(bot.NextMessage()), StringComparison.Ordinal);
        Assert.Equal([Payloads.ThreadId], bot.Discord.Reopened);
    }

    [Fact]
    public async Task Bots_webhooks_and_talk_that_is_not_for_it_are_not_answered()
    {
        await using var bot = await RunningBot.StartAsync();
        var fromWebhook = Payloads.GuildMessage("69", $"<@42> {Question}", Payloads.User("4", "hook"), mentionsBot: true);
        fromWebhook["webhook_id"] = "4";
        fromWebhook.Remove("member");
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", fromWebhook);
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE",
            Payloads.GuildMessage("70", $"<@42> {Question}", Payloads.User("3", "other", isBot: true), mentionsBot: true));
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", Payloads.GuildMessage("71", Question, Anna, mentionsBot: false));
        await bot.MentionAsync("72", Question);

        Assert.Equal("72", (string?)bot.NextMessage()["message_reference"]!["message_id"]);
        Assert.False(bot.Discord.Messages.TryTake(out _, Silence));
    }

    [Fact]
    public async Task A_direct_message_is_answered_without_a_mention_and_so_is_its_follow_up()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", Payloads.DirectMessage("80", Question, Anna));
        Assert.Contains("Tokyo on Friday", Of(bot.NextMessage()), StringComparison.Ordinal);
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", Payloads.DirectMessage("81", "And when did he leave Pyongyang?", Anna));

        Assert.Contains("Understood as: When did Pompeo leave Pyongyang?", Of(bot.NextMessage()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_to_the_bot_is_a_question_to_it()
    {
        await using var bot = await RunningBot.StartAsync();
        var earlier = Payloads.Message("60", Payloads.ChannelId, "", Payloads.Bot());
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE",
            Payloads.ReplyingTo(Payloads.GuildMessage("61", Question, Anna, mentionsBot: true), earlier));

        Assert.Contains("Tokyo on Friday", Of(bot.NextMessage()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task In_its_thread_a_question_needs_no_mention_where_the_bot_may_read_it(string mayRead, bool isAnswered)
    {
        await using var bot = await RunningBot.StartAsync(null, ("Discord:MessageContent", mayRead));
        await bot.Discord.Gateway.DispatchAsync("THREAD_CREATE", Payloads.Thread());
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE",
            Payloads.GuildMessage("90", $"<@42> {Question}", Anna, mentionsBot: true, Payloads.ThreadId));
        Assert.Contains("Tokyo on Friday", Of(bot.NextMessage()), StringComparison.Ordinal);
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE",
            Payloads.GuildMessage("91", "And when did he leave Pyongyang?", Anna, mentionsBot: false, Payloads.ThreadId));

        Assert.Equal(isAnswered, bot.Discord.Messages.TryTake(out var message, isAnswered ? RunningBot.Patience : Silence));
        Assert.True(!isAnswered || Of(message!).Contains("Understood as: When did Pompeo leave Pyongyang?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_a_listening_channel_what_the_article_answers_is_answered_and_nothing_else()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Discord:ListeningChannels", $"5, {Payloads.ChannelId}"));
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", Payloads.GuildMessage("70", "Tokyo was nice.", Anna, mentionsBot: false));
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE",
            Payloads.GuildMessage("69", "anyone up for lunch?", Anna, mentionsBot: false));
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE",
            Payloads.GuildMessage("71", "Did Pompeo visit Tokyo", Anna, mentionsBot: false));

        Assert.Equal("71", (string?)bot.NextMessage()["message_reference"]!["message_id"]);
        Assert.False(bot.Discord.Messages.TryTake(out _, Silence));
        Assert.Empty(bot.Discord.Typing);
    }

    [Fact]
    public async Task Without_the_permissions_for_embeds_and_history_it_answers_in_plain_text_without_a_reference_and_names_them_once()
    {
        await using var bot = await RunningBot.StartAsync(discord => discord.Permissions = Payloads.FewPermissions);
        await bot.MentionAsync("70", Question);
        var first = bot.NextMessage();
        await bot.MentionAsync("71", Question);
        var second = bot.NextMessage();

        Assert.All([first, second], message => Assert.Contains("Tokyo on Friday", (string?)message["content"], StringComparison.Ordinal));
        Assert.All([first, second], message => Assert.Null(message["message_reference"]));
        Assert.Contains("I need the permission Embed Links, Read Message History.", (string?)first["content"], StringComparison.Ordinal);
        Assert.DoesNotContain("permission", (string?)second["content"], StringComparison.Ordinal);
        Assert.Single(bot.Log, line => line.Contains("lacks the permission", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Payloads.UsualPermissions, "(For those who manage this server: here I need the permission Send Messages in Threads.)")]
    [InlineData(Payloads.ThreadPermissions, null)]
    public async Task In_a_thread_a_missing_permission_to_write_in_threads_is_named_once(string permissions, string? line)
    {
        await using var bot = await RunningBot.StartAsync(discord => discord.Permissions = permissions);
        await bot.Discord.Gateway.DispatchAsync("THREAD_CREATE", Payloads.Thread());
        await AskInThreadAsync(bot, "90");
        var first = bot.NextMessage();
        await AskInThreadAsync(bot, "91");
        var second = bot.NextMessage();

        Assert.Equal(line ?? "", (string?)first["content"] ?? "");
        Assert.Equal("", (string?)second["content"] ?? "");
        Assert.All([first, second], message => Assert.Contains("Tokyo on Friday", Of(message), StringComparison.Ordinal));
        var told = bot.Log.Count(entry => entry.Contains("the permission Send Messages in Threads", StringComparison.Ordinal));
        Assert.Equal(line is null ? 0 : 1, told);
    }

    [Theory]
    [InlineData(31, true)]
    [InlineData(5, false)]
    public async Task An_answer_under_a_message_that_comes_late_is_said_to_be_there_by_a_message_that_pings_nobody(int seconds, bool isSaid)
    {
        await using var bot = await RunningBot.StartAsync(null, ("Model:Provider", "OpenAI"), ("Serving:MaxRunning", "1"));
        var silence = new TaskCompletionSource();
        bot.Discord.Model.Until = silence.Task;
        await bot.MentionAsync("70", Question);
        await RunningBot.WaitAsync(() => !bot.Discord.Typing.IsEmpty);
        await bot.MentionAsync("71", Question);
        Assert.Contains("waiting for its turn", Of(bot.NextMessage()), StringComparison.Ordinal);
        bot.Time.Pass(TimeSpan.FromSeconds(seconds));
        silence.SetResult();

        Assert.Contains("Tokyo on Friday", Of(bot.NextMessage()), StringComparison.Ordinal);
        Assert.True(bot.Discord.Edits.TryTake(out var answer, RunningBot.Patience));
        Assert.Contains("Tokyo on Friday", Of(answer), StringComparison.Ordinal);
        // The loopback fails a test whose message could mention somebody.
        Assert.Equal(isSaid, bot.Discord.Messages.TryTake(out var said, isSaid ? RunningBot.Patience : Silence));
        if (isSaid)
            Assert.Contains("The answer that you waited for is there.", Of(said!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_too_often_in_a_channel_is_told_once_and_then_left_without_a_word()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Serving:RequestsPerUser", "1"));
        await bot.MentionAsync("70", Question);
        Assert.Contains("Tokyo on Friday", Of(bot.NextMessage()), StringComparison.Ordinal);
        await bot.MentionAsync("71", Question);
        Assert.Contains("try again in", Of(bot.NextMessage()), StringComparison.Ordinal);
        await bot.MentionAsync("72", Question);

        Assert.False(bot.Discord.Messages.TryTake(out _, Silence));
    }

    [Fact]
    public async Task Who_has_to_wait_is_told_and_the_answer_takes_the_place_of_the_notice()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Model:Provider", "OpenAI"), ("Serving:MaxRunning", "1"));
        await bot.MentionAsync("70", Question);
        await RunningBot.WaitAsync(() => !bot.Discord.Typing.IsEmpty);
        await bot.MentionAsync("71", Question);
        Assert.Contains("waiting for its turn", Of(bot.NextMessage()), StringComparison.Ordinal);

        Assert.True(bot.Discord.Edits.TryTake(out var answer, RunningBot.Patience));
        Assert.Contains("Tokyo on Friday", Of(answer), StringComparison.Ordinal);
        Assert.Contains("Tokyo on Friday", Of(bot.NextMessage()), StringComparison.Ordinal);
    }

    private static Task AskInThreadAsync(RunningBot bot, string id) => bot.Discord.Gateway.DispatchAsync(
        "MESSAGE_CREATE", Payloads.GuildMessage(id, $"<@42> {Question}", Anna, mentionsBot: true, Payloads.ThreadId));
}
