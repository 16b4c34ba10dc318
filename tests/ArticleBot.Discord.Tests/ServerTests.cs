using System.Text.Json.Nodes;
using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Discord.Tests;

/// <summary>What a server's admins set, and the greeting.</summary>
public sealed class ServerTests
{
    private const string Question = "When did Pompeo visit Tokyo?";
    private const string WithThreads = "309341969985";
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(500);
    private int number = 5000;

    private static JsonObject Anna => Payloads.User("1", "anna");

    [Fact]
    public async Task A_channel_that_an_admin_lets_it_listen_to_is_listened_to_until_it_is_taken_back_or_quiet()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Discord:MessageContent", "true"));
        await SayAsync(bot, "70");
        Assert.False(bot.Discord.Messages.TryTake(out _, Silence));
        await SetAsync(bot, "listen", ("set", "on"), ("channel", Payloads.ChannelId));
        await SayAsync(bot, "71");
        Assert.Equal("71", (string?)bot.NextMessage()["message_reference"]!["message_id"]);
        await SetAsync(bot, "quiet", ("set", "on"));
        await SayAsync(bot, "72");
        Assert.False(bot.Discord.Messages.TryTake(out _, Silence));
        await SetAsync(bot, "quiet", ("set", "off"));
        await SetAsync(bot, "listen", ("set", "off"), ("channel", Payloads.ChannelId));
        await SayAsync(bot, "73");

        Assert.False(bot.Discord.Messages.TryTake(out _, Silence));
    }

    [Fact]
    public async Task Where_threads_are_on_a_mention_is_answered_in_one_of_its_own_and_its_follow_up_there()
    {
        await using var bot = await RunningBot.StartAsync(discord => discord.Permissions = WithThreads);
        await SetAsync(bot, "threads", ("set", "on"));
        await bot.MentionAsync("70", Question);
        var answer = bot.NextMessage();
        var thread = Payloads.Thread();
        thread["id"] = "70";
        await bot.Discord.Gateway.DispatchAsync("THREAD_CREATE", thread);
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", Payloads.GuildMessage(
            "71", "<@42> And when did he leave Pyongyang?", Payloads.User("2", "ben"), mentionsBot: true, "70"));
        var followed = bot.NextMessage();

        Assert.Equal(("70", Question), Assert.Single(bot.Discord.Threads));
        Assert.All([answer, followed], message => Assert.Equal("70", (string?)message["at"]));
        Assert.Null(answer["message_reference"]);
        Assert.Contains("Understood as: When did Pompeo leave Pyongyang?", Of(followed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_seen_typing_in_the_thread_that_will_have_the_answer_and_not_in_its_channel()
    {
        await using var bot = await RunningBot.StartAsync(
            discord => discord.Permissions = WithThreads, null, ("Model:Provider", "OpenAI"));
        var model = new TaskCompletionSource();
        bot.Discord.Model.Until = model.Task;
        await SetAsync(bot, "threads", ("set", "on"));
        await bot.MentionAsync("70", Question);
        await RunningBot.WaitAsync(() => !bot.Discord.Typing.IsEmpty);
        model.SetResult();
        bot.NextMessage();

        Assert.Equal(["70"], bot.Discord.Typing.Distinct());
    }

    [Fact]
    public async Task Where_no_thread_can_be_opened_the_answer_comes_in_the_channel()
    {
        await using var bot = await RunningBot.StartAsync(discord => (discord.Permissions, discord.RefusesThreads) = (WithThreads, true));
        await SetAsync(bot, "threads", ("set", "on"));
        await bot.MentionAsync("70", Question);
        var answer = bot.NextMessage();

        Assert.Equal(Payloads.ChannelId, (string?)answer["at"]);
        Assert.Contains("Tokyo on Friday", Of(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_of_a_forum_that_it_listens_to_is_answered_once_when_it_is_opened()
    {
        await using var bot = await RunningBot.StartAsync(
            discord => discord.HasForum = true, null, ("Discord:MessageContent", "true"));
        await SetAsync(bot, "listen", ("set", "on"), ("channel", Payloads.ForumId));
        var post = Payloads.Thread();
        (post["id"], post["parent_id"]) = ("90", Payloads.ForumId);
        await bot.Discord.Gateway.DispatchAsync("THREAD_CREATE", post);
        await SayAsync(bot, "90", "90");
        Assert.Contains("Tokyo on Friday", Of(bot.NextMessage()), StringComparison.Ordinal);
        await SayAsync(bot, "91", "90");

        Assert.False(bot.Discord.Messages.TryTake(out _, Silence));
    }

    [Fact]
    public async Task A_server_that_invites_it_is_greeted_once_and_told_what_is_missing_and_not_again_at_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("greeted").FullName;
        await using (var bot = await RunningBot.StartAsync(folder))
        {
            var joined = Joined(Payloads.FewPermissions);
            await bot.Discord.Gateway.DispatchAsync("GUILD_CREATE", joined);
            var greeting = bot.NextMessage();
            Assert.Contains("/article add", (string?)greeting["content"], StringComparison.Ordinal);
            Assert.Contains("I still need the permission Embed Links, Read Message History", (string?)greeting["content"], StringComparison.Ordinal);
            bot.Discord.Gateway.Break();
            await RunningBot.WaitAsync(() => bot.Discord.Gateway.HasResumed);
            Assert.False(bot.Discord.Messages.TryTake(out _, Silence));
        }

        await using (var again = await RunningBot.StartAsync(folder))
        {
            await again.Discord.Gateway.DispatchAsync("GUILD_CREATE", Joined(Payloads.FewPermissions));
            Assert.False(again.Discord.Messages.TryTake(out _, Silence));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_server_that_it_was_in_before_is_not_greeted()
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.False(bot.Discord.Messages.TryTake(out _, Silence));
    }

    [Fact]
    public async Task Members_that_were_seen_are_forgotten_and_nothing_holds_them()
    {
        await using var bot = await RunningBot.StartAsync();
        for (var user = 1000; user < 1100; user++)
        {
            await bot.Discord.Gateway.DispatchAsync(
                "MESSAGE_CREATE", Payloads.GuildMessage($"{user}", "lunch", Payloads.User($"{user}", "somebody"), mentionsBot: false));
        }

        await RunningBot.WaitAsync(() => bot.MembersKnown == 101);
        var seen = bot.Members;
        bot.ForgetMembers();

        Assert.Equal(1, bot.MembersKnown);
        await RunningBot.WaitAsync(() => Held(seen) <= 1);
        await bot.MentionAsync("70", Question);
        Assert.Contains("Tokyo on Friday", Of(bot.NextMessage()), StringComparison.Ordinal);
    }

    private static int Held(IReadOnlyList<WeakReference> members)
    {
        GC.Collect();
        return members.Count(member => member.IsAlive);
    }

    private async Task SetAsync(RunningBot bot, string part, params (string Name, string Value)[] options)
    {
        var command = Payloads.Part($"{++number}", "settings", part, "1", options);
        foreach (var option in command["data"]!["options"]![0]!["options"]!.AsArray().Where(option => (string)option!["name"]! == "channel"))
            option!["type"] = 7;
        command["data"]!["resolved"] = new JsonObject
        {
            ["channels"] = new JsonObject(options.Where(option => option.Name == "channel").Select(option => KeyValuePair.Create(
                option.Value,
                (JsonNode?)new JsonObject { ["id"] = option.Value, ["type"] = 0, ["name"] = "news", ["permissions"] = "0" }))),
        };
        var reply = await (await bot.Discord.Gateway.InteractAsync(command)).First;
        Assert.True(IsOwn(reply));
        Assert.DoesNotContain("Only those", Of(reply), StringComparison.Ordinal);
    }

    private static Task SayAsync(RunningBot bot, string id, string channel = Payloads.ChannelId) => bot.Discord.Gateway.DispatchAsync(
        "MESSAGE_CREATE", Payloads.GuildMessage(id, Question, Anna, mentionsBot: false, channel));

    private static JsonObject Joined(string permissions)
    {
        var server = Payloads.OtherGuild("200");
        server["roles"]![0]!["permissions"] = permissions;
        server.Remove("unavailable");
        return server;
    }
}
