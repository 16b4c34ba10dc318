using System.Diagnostics;
using System.Text.Json.Nodes;
using ArticleBot.Chats.Commands;
using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Web.Tests.Discord;

public sealed class CommandTests
{
    private static readonly (string, string) Question = ("question", "When did Pompeo visit Tokyo?");

    [Fact]
    public async Task A_question_is_answered_with_its_sources_and_buttons()
    {
        await using var bot = await DiscordSite.StartAsync();
        var answered = await bot.SendAsync(Payloads.Slash("ask", Question));
        var message = await answered.First;

        Assert.Contains("Tokyo on Friday", Of(message), StringComparison.Ordinal);
        Assert.Contains("paragraph", Of(message), StringComparison.Ordinal);
        Assert.Contains("Follow up", Buttons(message).Select(button => (string?)button["label"]));
        Assert.False(IsOwn(message));
    }

    [Theory]
    [InlineData("summary")]
    [InlineData("quote")]
    public async Task Commands_without_options_are_answered_for_everybody(string command)
    {
        await using var bot = await DiscordSite.StartAsync();

        Assert.False(IsOwn(await bot.FirstAsync(Payloads.Slash(command))));
    }

    [Theory]
    [InlineData("help", "/ask question")]
    [InlineData("about", "I answer questions")]
    [InlineData("unheard-of", "/ask question")]
    public async Task What_the_bot_says_of_itself_only_the_asker_sees(string command, string words)
    {
        await using var bot = await DiscordSite.StartAsync();
        var message = await bot.FirstAsync(Payloads.Slash(command));

        Assert.Contains(words, Of(message), StringComparison.Ordinal);
        Assert.True(IsOwn(message));
    }

    [Fact]
    public async Task An_interaction_of_an_unknown_kind_is_answered_with_help()
    {
        await using var bot = await DiscordSite.StartAsync();

        Assert.True(IsOwn(await bot.FirstAsync(Payloads.Interaction(77, new JsonObject { ["unheard"] = "of" }))));
    }

    [Fact]
    public async Task A_direct_message_is_its_users_own()
    {
        await using var bot = await DiscordSite.StartAsync();
        var file = AddedFile(bot, "ferry");
        await bot.FirstAsync(Payloads.WithFile(file).Direct());

        Assert.Contains("ferry", Of(await bot.FirstAsync(Payloads.Part("article", "list").Direct())), StringComparison.Ordinal);
        Assert.DoesNotContain("ferry", Of(await bot.FirstAsync(Payloads.Part("article", "list"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_are_proposed_while_the_user_types()
    {
        await using var bot = await DiscordSite.StartAsync();

        Assert.Equal("Mike Pompeo", await ProposedAsync(bot, "quote", "speaker", "pom"));
        Assert.Equal(SiteFixture.Seed, await ProposedAsync(bot, "ask", "article", "pomp"));
    }

    [Theory]
    [InlineData(CommandDefinitions.AskAboutMessage, "When did Pompeo visit Tokyo?", null, "Tokyo on Friday", false)]
    [InlineData(CommandDefinitions.CheckMessage, "", "Pompeo met Abe in Tokyo.", "Tokyo", true)]
    public async Task A_message_can_be_asked_about_and_checked_from_its_menu(
        string command, string content, string? embed, string words, bool isOwn)
    {
        await using var bot = await DiscordSite.StartAsync();
        var answered = await bot.SendAsync(Payloads.OnMessage(command, content, embed));

        Assert.Equal(isOwn, IsOwn(await answered.ShowingAsync(words)) || (int?)answered.Response!["data"]?["flags"] == 64);
    }

    [Fact]
    public async Task A_file_is_added_asked_about_chosen_and_removed()
    {
        await using var bot = await DiscordSite.StartAsync();
        var added = Of(await bot.FirstAsync(Payloads.WithFile(AddedFile(bot, "ferry"))));
        var chosen = Of(await bot.FirstAsync(Payloads.Part("library", "use", ("article", "ferry"))));
        var answer = Of(await bot.FirstAsync(Payloads.Slash("ask", ("question", "What did the ferry strike?"))));
        var removed = Of(await bot.FirstAsync(Payloads.Part("library", "remove", ("article", "ferry"))));

        Assert.Contains("Added Ferry strikes a pier", added.Replace("*", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Ferry strikes a pier", chosen, StringComparison.Ordinal);
        Assert.Contains("north pier", answer, StringComparison.Ordinal);
        Assert.Contains("Removed", removed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8", true)]
    [InlineData("16", true)]
    [InlineData("32", true)]
    [InlineData("2147483647", true)]
    [InlineData("18446744073709551615", true)]
    [InlineData("0", false)]
    [InlineData("2048", false)]
    [InlineData("no number", false)]
    public async Task Where_the_bot_is_no_servers_the_members_permissions_decide_who_manages_articles(string permissions, bool isAllowed)
    {
        await using var bot = await DiscordSite.StartAsync();
        var command = Payloads.Part("library", "use", ("article", SiteFixture.Seed));
        command["authorizing_integration_owners"] = new JsonObject { ["1"] = "53908232506183680" };
        command["member"]!["permissions"] = permissions;
        var message = await bot.FirstAsync(command);

        Assert.Equal(isAllowed, !Of(message).Contains("Only those who may manage", StringComparison.Ordinal));
        Assert.Equal(!isAllowed, IsOwn(message));
    }

    [Fact]
    public async Task A_role_that_the_servers_admins_handed_the_command_to_need_not_manage_anything()
    {
        await using var bot = await DiscordSite.StartAsync();
        var command = Payloads.Part("library", "use", ("article", SiteFixture.Seed));
        command["member"]!["permissions"] = "2048";

        Assert.DoesNotContain("Only those", Of(await bot.FirstAsync(command)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_requests_and_bad_input_are_told_to_the_asker_alone()
    {
        await using var bot = await DiscordSite.StartAsync(("Serving:RequestsPerUser", "1"));
        var unknown = await bot.FirstAsync(Payloads.Slash("ask", ("question", "Who?"), ("article", "../secret")));
        var tooMany = await bot.FirstAsync(Payloads.Slash("ask", Question));

        Assert.Contains("There is no article", Of(unknown), StringComparison.Ordinal);
        Assert.Contains("try again in", Of(tooMany), StringComparison.Ordinal);
        Assert.All([unknown, tooMany], message => Assert.True(IsOwn(message)));
    }

    [Fact]
    public async Task Mentions_in_a_question_come_out_inert()
    {
        await using var bot = await DiscordSite.StartAsync();
        var message = await bot.FirstAsync(Payloads.Slash("ask", ("question", "@everyone <@1> When did Pompeo visit Tokyo?")));

        Assert.DoesNotContain("@everyone", message.ToJsonString(), StringComparison.Ordinal);
    }

    // Where an article that was never read takes too long to read, nothing is proposed, and the user types on.
    private static async Task<string?> ProposedAsync(DiscordSite bot, string command, string option, string typed)
    {
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < Waiting.Patience;)
        {
            var proposed = await bot.SendAsync(Payloads.Typing(command, option, typed));
            Assert.Equal(8, proposed.Type);
            if ((await proposed.First)["choices"]!.AsArray() is [{ } first, ..])
                return (string?)first["value"];
        }

        return null;
    }

    private static string AddedFile(DiscordSite bot, string name)
    {
        bot.Rest.File = "Ferry strikes a pier\n\nThe night ferry struck the north pier on Tuesday. Nobody was hurt.\n";
        return $"{new Uri(bot.Rest.Api).GetLeftPart(UriPartial.Authority)}/files/{name}.txt";
    }
}
