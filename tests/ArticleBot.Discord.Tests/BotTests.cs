using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ArticleBot.Discord.Tests;

public sealed class BotTests
{
    private static readonly (string, string)[] Question = [("question", "When did Pompeo visit Tokyo?")];

    [Fact]
    public async Task Commands_are_registered_once_and_not_again_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("kept").FullName;
        await using (var bot = await RunningBot.StartAsync(folder))
        {
            await RunningBot.WaitAsync(() => bot.Discord.Registrations.Count == 1 && Directory.GetFiles(folder, "*.sha256").Length == 1);
            Assert.Equal(8, bot.Discord.Registrations.First().Count);
        }

        await using (var again = await RunningBot.StartAsync(folder))
        {
            var answered = await again.Discord.Gateway.InteractAsync(Payloads.Slash("1", "help"));
            await answered.First;
            Assert.Empty(again.Discord.Registrations);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_question_is_answered_with_its_paragraph_and_its_buttons()
    {
        await using var bot = await RunningBot.StartAsync();
        var message = await (await bot.Discord.Gateway.InteractAsync(Payloads.Slash("1", "ask", Question))).First;

        Assert.Contains("Tokyo on Friday", Text(message), StringComparison.Ordinal);
        Assert.Contains("paragraph", message.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(["Sources", "More", "👍", "👎"], Buttons(message).Select(button => (string?)button["label"]));
    }

    [Theory]
    [InlineData("summary", "style", "bullets", "•")]
    [InlineData("quote", "speaker", "moon", "irreversible")]
    [InlineData("speakers", "article", "pompeo-kim-second-summit", "Pompeo")]
    [InlineData("help", "", "", "/ask")]
    [InlineData("about", "", "", "nothing that the article does not say")]
    public async Task Every_command_is_answered(string command, string option, string value, string words)
    {
        await using var bot = await RunningBot.StartAsync();
        var message = await (await bot.Discord.Gateway.InteractAsync(Payloads.Slash("1", command, option.Length == 0 ? [] : [(option, value)]))).First;

        Assert.Contains(words, Plain(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("show")]
    [InlineData("use")]
    public async Task The_article_is_listed_shown_and_chosen(string part)
    {
        await using var bot = await RunningBot.StartAsync();
        var message = await (await bot.Discord.Gateway.InteractAsync(Payloads.Part("1", "article", part, part == "use" ? [("article", "pompeo-kim-second-summit")] : []))).First;

        Assert.Contains("second", Plain(message), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Buttons_under_an_answer_work_also_after_a_restart()
    {
        JsonNode[] buttons;
        await using (var bot = await RunningBot.StartAsync())
            buttons = Buttons(await (await bot.Discord.Gateway.InteractAsync(Payloads.Slash("1", "ask", Question))).First);
        await using var restarted = await RunningBot.StartAsync();
        for (var i = 0; i < buttons.Length; i++)
        {
            var message = await (await restarted.Discord.Gateway.InteractAsync(Payloads.Press($"{10 + i}", (string)buttons[i]["custom_id"]!))).First;
            Assert.Equal(64, (int)message["flags"]!);
        }
    }

    [Fact]
    public async Task Pages_of_quotations_are_turned_in_place()
    {
        await using var bot = await RunningBot.StartAsync();
        var message = await (await bot.Discord.Gateway.InteractAsync(Payloads.Slash("1", "quote"))).First;
        var next = Buttons(message).Single(button => (string?)button["label"] == "Next");
        var turned = await bot.Discord.Gateway.InteractAsync(Payloads.Press("2", (string)next["custom_id"]!));

        Assert.Contains("Page 2", Plain(await turned.First), StringComparison.Ordinal);
        Assert.Equal(7, (int)turned.Response!["type"]!);
    }

    [Fact]
    public async Task Speakers_are_completed_while_the_user_types()
    {
        await using var bot = await RunningBot.StartAsync();
        var data = await (await bot.Discord.Gateway.InteractAsync(Payloads.Typing("1", "quote", "speaker", "pom"))).First;

        Assert.Equal("Mike Pompeo", (string?)data["choices"]![0]!["name"]);
    }

    [Fact]
    public async Task A_message_can_be_asked_about_from_its_menu()
    {
        await using var bot = await RunningBot.StartAsync();
        var message = await (await bot.Discord.Gateway.InteractAsync(Payloads.OnMessage("1", "When did Pompeo visit Tokyo?"))).First;

        Assert.Contains("Tokyo on Friday", Text(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_is_answered_with_a_reply_and_a_bots_mention_is_not()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", Payloads.GuildMessage("70", "<@42> When did Pompeo visit Tokyo?", Payloads.User("3", "other", isBot: true), mentionsBot: true));
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", Payloads.GuildMessage("71", "When did Pompeo visit Tokyo?", Payloads.User("1", "anna"), mentionsBot: false));
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", Payloads.GuildMessage("72", "<@42> When did Pompeo visit Tokyo?", Payloads.User("1", "anna"), mentionsBot: true));
        Assert.True(bot.Discord.Messages.TryTake(out var message, TimeSpan.FromSeconds(20)));

        Assert.Equal("72", (string?)message["message_reference"]!["message_id"]);
        Assert.Contains("Tokyo on Friday", Text(message), StringComparison.Ordinal);
        Assert.False(bot.Discord.Messages.TryTake(out _, TimeSpan.FromMilliseconds(300)));
    }

    [Fact]
    public async Task Follow_ups_are_understood_in_a_channel()
    {
        await using var bot = await RunningBot.StartAsync();
        await (await bot.Discord.Gateway.InteractAsync(Payloads.Slash("1", "ask", Question))).First;
        var message = await (await bot.Discord.Gateway.InteractAsync(Payloads.Slash("2", "ask", ("question", "And when did he leave Pyongyang?")))).First;

        Assert.Contains("Understood as: When did Pompeo leave Pyongyang?", Plain(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_the_model_does_the_interaction_is_acknowledged_within_a_second()
    {
        await using var bot = await RunningBot.StartAsync();
        var modelUrl = bot.Discord.ModelUrl;
        await using var slow = await RunningBot.StartAsync(null, ("Model:Provider", "OpenAI"), ("Model:Endpoint", modelUrl), ("Model:ModelId", "slow"));
        var answered = await slow.Discord.Gateway.InteractAsync(Payloads.Slash("1", "ask", Question));
        var message = await answered.First;

        Assert.Equal(5, (int)answered.Response!["type"]!);
        Assert.True(answered.Acknowledged < TimeSpan.FromSeconds(1));
        Assert.Contains("Tokyo on Friday", Text(message), StringComparison.Ordinal);
        Assert.Contains("language model", Plain(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_input_and_too_many_requests_are_told_to_the_asker_only()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Serving:RequestsPerUser", "1"));
        var unknown = await (await bot.Discord.Gateway.InteractAsync(Payloads.Slash("1", "ask", ("question", "Who?"), ("article", "../secret")))).First;
        var tooMany = await (await bot.Discord.Gateway.InteractAsync(Payloads.Slash("2", "ask", Question))).First;

        Assert.Contains("There is no article", Plain(unknown), StringComparison.Ordinal);
        Assert.Contains("try again in", Plain(tooMany), StringComparison.Ordinal);
        Assert.All([unknown, tooMany], message => Assert.Equal(64, (int)message["flags"]!));
    }

    [Fact]
    public async Task A_broken_connection_is_resumed_and_what_is_delivered_twice_is_answered_once()
    {
        await using var bot = await RunningBot.StartAsync();
        await (await bot.Discord.Gateway.InteractAsync(Payloads.Slash("1", "ask", Question))).First;
        bot.Discord.Gateway.Break();
        await RunningBot.WaitAsync(() => bot.Discord.Gateway.Received.Any(frame => (int)frame["op"]! == 6));
        var message = await (await bot.Discord.Gateway.InteractAsync(Payloads.Slash("2", "ask", Question))).First;

        Assert.Contains("Tokyo on Friday", Text(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403, 50013)]
    [InlineData(404, 10003)]
    [InlineData(404, 10008)]
    public async Task A_reply_that_cannot_be_delivered_is_logged_and_the_bot_goes_on(int status, int code)
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Discord.RefuseMessages(1, status, code);
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", Payloads.GuildMessage("70", "<@42> When did Pompeo visit Tokyo?", Payloads.User("1", "anna"), mentionsBot: true));
        await RunningBot.WaitAsync(() => bot.Log.Count(line => line.Contains("could not be delivered", StringComparison.Ordinal)) == 1);
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", Payloads.GuildMessage("71", "<@42> When did Pompeo visit Tokyo?", Payloads.User("1", "anna"), mentionsBot: true));

        Assert.True(bot.Discord.Messages.TryTake(out _, TimeSpan.FromSeconds(20)));
    }

    [Theory]
    [InlineData(429, 0)]
    [InlineData(502, 0)]
    public async Task A_busy_Discord_is_asked_again(int status, int code)
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Discord.RefuseMessages(1, status, code);
        await bot.Discord.Gateway.DispatchAsync("MESSAGE_CREATE", Payloads.GuildMessage("70", "<@42> When did Pompeo visit Tokyo?", Payloads.User("1", "anna"), mentionsBot: true));

        Assert.True(bot.Discord.Messages.TryTake(out var message, TimeSpan.FromSeconds(20)));
        Assert.Contains("Tokyo on Friday", Text(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hundred_interactions_at_once_are_all_answered()
    {
        await using var bot = await RunningBot.StartAsync();
        var answered = await Task.WhenAll(Enumerable.Range(1, 200).Select(number => bot.Discord.Gateway.InteractAsync(Payloads.Slash($"{number}", "ask", $"{1000 + number}", Question))));
        var messages = await Task.WhenAll(answered.Select(one => one.First));

        Assert.All(messages, message => Assert.Contains("Tokyo on Friday", Text(message), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stop_finishes_the_answer_under_way()
    {
        await using var elsewhere = await RunningBot.StartAsync();
        await using var bot = await RunningBot.StartAsync(null, ("Model:Provider", "OpenAI"), ("Model:Endpoint", elsewhere.Discord.ModelUrl), ("Model:ModelId", "slow"));
        var answered = await bot.Discord.Gateway.InteractAsync(Payloads.Slash("1", "ask", Question));
        await RunningBot.WaitAsync(() => answered.Response is not null);
        await bot.StopAsync();

        Assert.Contains("Tokyo on Friday", Text(await answered.First), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_token_stops_the_start_with_a_line_that_says_where_to_get_and_put_it()
    {
        using var host = BotHost.Create([]).Build();
        var exception = Assert.Throws<OptionsValidationException>(() => host.Start());

        Assert.Contains("https://discord.com/developers/applications", exception.Failures.Single(), StringComparison.Ordinal);
        Assert.Contains("Discord__Token", exception.Failures.Single(), StringComparison.Ordinal);
    }

    /// <summary>The figures of docs/discord.md: run with <c>-explicit only</c>.</summary>
    [Fact(Explicit = true)]
    public async Task Measure()
    {
        await using var bot = await RunningBot.StartAsync();
        var id = 0;
        for (var i = 0; i < 50; i++)
            await (await bot.Discord.Gateway.InteractAsync(Payloads.Slash($"{++id}", "ask", Question))).First;
        var idle = Process.GetCurrentProcess().WorkingSet64;
        var alone = new List<Interactions.Answered>();
        for (var i = 0; i < 200; i++)
        {
            alone.Add(await bot.Discord.Gateway.InteractAsync(Payloads.Slash($"{++id}", "ask", Question)));
            await alone[^1].First;
        }

        var together = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => bot.Discord.Gateway.InteractAsync(Payloads.Slash($"{Interlocked.Increment(ref id)}", "ask", Question))));
        await Task.WhenAll(together.Select(one => one.First));
        Report("one at a time", alone);
        Report("200 at once", together);
        for (var i = 0; i < 10_000; i++)
            await (await bot.Discord.Gateway.InteractAsync(Payloads.Slash($"{++id}", "ask", Question))).First;
        GC.Collect();
        TestContext.Current.TestOutputHelper!.WriteLine($"working set: {idle >> 20} MB warm, {Process.GetCurrentProcess().WorkingSet64 >> 20} MB after 10,000 questions; managed heap {GC.GetTotalMemory(true) >> 20} MB (fake Discord in the same process)");
    }

    private static void Report(string name, IReadOnlyCollection<Interactions.Answered> answered)
    {
        var acknowledged = answered.Select(one => one.Acknowledged.TotalMilliseconds).Order().ToList();
        var shown = answered.Select(one => one.Shown.TotalMilliseconds).Order().ToList();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{name}: acknowledged p50 {acknowledged[acknowledged.Count / 2]:0.0} ms, p99 {acknowledged[acknowledged.Count * 99 / 100]:0.0} ms; shown p50 {shown[shown.Count / 2]:0.0} ms, p99 {shown[shown.Count * 99 / 100]:0.0} ms");
    }

    private static string Text(JsonNode message) => Plain(message);

    // Without the signs that keep the article's words from being Markdown.
    private static string Plain(JsonNode message) => string.Join('\n', Embeds(message).SelectMany(embed =>
        new[] { (string?)embed["title"], (string?)embed["description"] }.Concat(embed["fields"]?.AsArray().Select(field => (string?)field!["value"]) ?? [])))
        .Replace("\\", "", StringComparison.Ordinal);

    private static IEnumerable<JsonNode> Embeds(JsonNode message) => message["embeds"]?.AsArray().OfType<JsonNode>() ?? [];

    private static JsonNode[] Buttons(JsonNode message) =>
        [.. message["components"]!.AsArray().SelectMany(row => row!["components"]!.AsArray()).OfType<JsonNode>()];
}
