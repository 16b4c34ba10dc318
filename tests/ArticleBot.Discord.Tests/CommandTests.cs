using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Discord.Tests;

public sealed class CommandTests
{
    // The buttons of an answer itself; those after them ask other questions.
    // The buttons whose reply is for the presser alone.
    private const int Own = 4;

    private static readonly (string, string) Question = ("question", "When did Pompeo visit Tokyo?");

    [Fact]
    public async Task Commands_are_registered_once_and_not_again_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("kept").FullName;
        await using (var bot = await RunningBot.StartAsync(folder))
        {
            await RunningBot.WaitAsync(() => bot.Discord.Registrations.Count == 1 && Directory.GetFiles(folder, "*.sha256").Length == 1);
            Assert.Equal(12, bot.Discord.Registrations.First().Commands.Count);
            Assert.DoesNotContain("guilds", bot.Discord.Registrations.First().Path, StringComparison.Ordinal);
        }

        await using (var again = await RunningBot.StartAsync(folder))
        {
            await again.FirstAsync("help");
            Assert.Empty(again.Discord.Registrations);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_registration_that_fails_is_tried_again()
    {
        await using var bot = await RunningBot.StartAsync(discord => discord.RegistrationsToRefuse = 2);
        await RunningBot.WaitAsync(() => bot.Discord.Registrations.Count == 1);

        Assert.Contains(bot.Log, line => line.Contains("could not be registered", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Votes_and_sources_do_not_count_as_questions()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Serving:RequestsPerUser", "1"));
        var buttons = Buttons(await bot.FirstAsync("ask", Question));
        foreach (var button in buttons.Take(Own))
            Assert.DoesNotContain("try again in", Of(await (await bot.PressAsync(button)).First), StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_development_they_are_registered_in_one_guild()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Discord:GuildId", Payloads.GuildId));
        await RunningBot.WaitAsync(() => bot.Discord.Registrations.Count == 1);

        Assert.Contains($"guilds/{Payloads.GuildId}", bot.Discord.Registrations.First().Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_answered_with_its_paragraph_and_its_buttons()
    {
        await using var bot = await RunningBot.StartAsync();
        var message = await bot.FirstAsync("ask", Question);

        Assert.Contains("Tokyo on Friday", Of(message), StringComparison.Ordinal);
        Assert.Contains("paragraph", message.ToJsonString(), StringComparison.Ordinal);
        var labels = Buttons(message).Select(button => $"{button["label"]}").ToList();
        Assert.Equal(["Sources", "More", "👍", "👎", "Follow up"], labels.Take(Own + 1));
        Assert.All(labels.Skip(Own + 1), label => Assert.EndsWith("?", label, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("summary", "style", "bullets", "•")]
    [InlineData("summary", "style", "headline", "Kim")]
    [InlineData("quote", "speaker", "moon", "irreversible")]
    [InlineData("quote", "speaker", "nobody of this name", "quoted are")]
    [InlineData("speakers", "article", "pompeo-kim-second-summit", "Pompeo")]
    [InlineData("help", "", "", "/ask")]
    [InlineData("about", "", "", "I am built to say so")]
    public async Task Every_command_is_answered(string command, string option, string value, string words)
    {
        await using var bot = await RunningBot.StartAsync();
        var message = await bot.FirstAsync(command, option.Length == 0 ? [] : [(option, value)]);

        Assert.Contains(words, Of(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("show")]
    [InlineData("use")]
    public async Task The_article_is_listed_shown_and_chosen(string part)
    {
        await using var bot = await RunningBot.StartAsync();
        var message = await (
            await bot.Discord.Gateway.InteractAsync(
                part == "use"
                    ? Payloads.Part("1", "library", part, "1", ("article", "pompeo-kim-second-summit"))
                    : Payloads.Part("1", "article", part, "1"))).First;

        Assert.Contains("second", Of(message), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Who_may_not_manage_the_channel_does_not_choose_its_article()
    {
        await using var bot = await RunningBot.StartAsync();
        var message = await (
            await bot.Discord.Gateway.InteractAsync(
                Payloads.Part("1", "library", "use", "2", ("article", "pompeo-kim-second-summit")))).First;

        Assert.Contains("Only those who may manage this server", Of(message), StringComparison.Ordinal);
        Assert.True(IsOwn(message));
    }

    [Fact]
    public async Task Buttons_under_an_answer_work_also_after_a_restart_and_are_seen_by_the_one_who_pressed()
    {
        System.Text.Json.Nodes.JsonNode[] buttons;
        await using (var bot = await RunningBot.StartAsync())
            buttons = Buttons(await bot.FirstAsync("ask", Question));
        await using var restarted = await RunningBot.StartAsync();
        foreach (var button in buttons.Take(Own))
            Assert.True(IsOwn(await (await restarted.PressAsync(button)).First));
    }

    [Fact]
    public async Task Pages_of_quotations_are_turned_in_place()
    {
        await using var bot = await RunningBot.StartAsync();
        var next = Buttons(await bot.FirstAsync("quote")).Single(button => (string?)button["label"] == "Next");
        var turned = await bot.PressAsync(next);

        Assert.Contains("Page 2", Of(await turned.First), StringComparison.Ordinal);
        Assert.Equal(7, (int)turned.Response!["type"]!);
    }

    [Fact]
    public async Task Speakers_are_completed_with_their_counts_while_the_user_types()
    {
        await using var bot = await RunningBot.StartAsync();
        var data = await (await bot.Discord.Gateway.InteractAsync(Payloads.Typing("1", "quote", "speaker", "pom"))).First;

        Assert.Equal("Mike Pompeo", (string?)data["choices"]![0]!["value"]);
        Assert.Matches(@"^Mike Pompeo \([0-9]+\), US secretary of state$", (string?)data["choices"]![0]!["name"]);
    }

    [Fact]
    public async Task Articles_are_completed_while_the_user_types()
    {
        await using var bot = await RunningBot.StartAsync();
        var data = await (await bot.Discord.Gateway.InteractAsync(Payloads.Typing("1", "ask", "article", "pomp"))).First;

        Assert.Equal("pompeo-kim-second-summit", (string?)data["choices"]![0]!["value"]);
    }

    [Fact]
    public async Task A_message_can_be_asked_about_from_its_menu()
    {
        await using var bot = await RunningBot.StartAsync();
        var message = await (await bot.Discord.Gateway.InteractAsync(Payloads.OnMessage("1", "When did Pompeo visit Tokyo?"))).First;

        Assert.Contains("Tokyo on Friday", Of(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Follow_ups_are_understood_in_a_channel()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.FirstAsync("ask", Question);
        var message = await bot.FirstAsync("ask", ("question", "And when did he leave Pyongyang?"));

        Assert.Contains("Understood as: When did Pompeo leave Pyongyang?", Of(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_input_and_too_many_requests_are_told_to_the_asker_only()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Serving:RequestsPerUser", "1"));
        var unknown = await bot.FirstAsync("ask", ("question", "Who?"), ("article", "../secret"));
        var tooMany = await bot.FirstAsync("ask", Question);

        Assert.Contains("There is no article", Of(unknown), StringComparison.Ordinal);
        Assert.Contains("try again in", Of(tooMany), StringComparison.Ordinal);
        Assert.All([unknown, tooMany], message => Assert.True(IsOwn(message)));
    }
}
