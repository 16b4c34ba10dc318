using System.Text.Json.Nodes;
using ArticleBot.Votes;
using Microsoft.Extensions.DependencyInjection;
using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Web.Tests.Discord;

public sealed class PressTests
{
    [Fact]
    public async Task Pages_are_turned_in_place()
    {
        await using var bot = await DiscordSite.StartAsync();
        var next = Button(await bot.FirstAsync(Payloads.Slash("quote")), "Next");
        var before = bot.Rest.Methods.Count;
        var turned = await bot.SendAsync(Payloads.Press(next));
        var page = await turned.First;

        // At once, or promised and turned a moment later: either way no message is added.
        Assert.True(turned.Type is 6 or 7, $"{turned.Type}");
        Assert.Equal(turned.Type == 7 ? [] : ["PATCH"], bot.Rest.Methods.Skip(before));
        Assert.Contains("Page 2", Of(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_an_article_that_is_gone_is_refused_to_its_asker_and_the_message_stays()
    {
        await using var bot = await DiscordSite.StartAsync();
        var before = bot.Rest.Methods.Count;
        var refused = await bot.SendAsync(Payloads.Press(new JsonObject { ["custom_id"] = "t:00000000,2" }));
        var message = await refused.First;

        Assert.True(refused.Type is 4 or 6, $"{refused.Type}");
        Assert.Equal(refused.Type == 4 ? [] : ["POST"], bot.Rest.Methods.Skip(before));
        Assert.True(IsOwn(message));
    }

    [Theory]
    [InlineData("Sources", "Pompeo", true)]
    [InlineData("👍", "Thank you", true)]
    [InlineData("👎", "What was wrong", true)]
    public async Task Buttons_under_an_answer_answer_their_presser_alone(string label, string words, bool isOwn)
    {
        await using var bot = await DiscordSite.StartAsync();
        var answer = await bot.FirstAsync(Payloads.Slash("ask", ("question", "When did Pompeo visit Tokyo?")));
        var message = await bot.FirstAsync(Payloads.Press(Button(answer, label)));

        Assert.Contains(words, Of(message), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(isOwn, IsOwn(message));
    }

    [Fact]
    public async Task A_vote_the_answer_that_it_is_about_and_the_log_share_one_id()
    {
        await using var bot = await DiscordSite.StartAsync();
        var answer = await bot.FirstAsync(Payloads.Slash("ask", ("question", "When did Pompeo visit Tokyo?")));
        await bot.FirstAsync(Payloads.Press(Button(answer, "👍")));
        var vote = Assert.Single(bot.Site.Services.GetRequiredService<IVoteStore>().List());

        Assert.Matches("^[0-9a-f]{32}$", vote.Given!.TraceId);
        Assert.Single(bot.Log, line => line.Contains($"Question {vote.Given.TraceId} from chat: answered", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_follow_up_is_asked_in_a_modal_and_leans_on_the_answer_that_it_stands_under(bool hasLabels)
    {
        await using var bot = await DiscordSite.StartAsync();
        var answer = await bot.FirstAsync(Payloads.Slash("ask", ("question", "When did Pompeo visit Tokyo?")));
        var opened = await bot.SendAsync(Payloads.Press(Button(answer, "Follow up")).By("ben"));
        var modal = await opened.First;
        var followed = await bot.FirstAsync(Payloads.Submit(modal, "And when did he leave Pyongyang?", hasLabels).By("ben"));

        Assert.Equal(9, opened.Type);
        // Ben joins Anna's conversation: “he” is whom she asked about.
        Assert.Contains("Understood as: When did Pompeo leave Pyongyang?", Of(followed), StringComparison.Ordinal);
        Assert.Contains("And when did he leave Pyongyang?", Of(followed), StringComparison.Ordinal);
        Assert.False(IsOwn(followed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task A_modal_without_a_question_is_told_to_its_sender(string words)
    {
        await using var bot = await DiscordSite.StartAsync();
        var answer = await bot.FirstAsync(Payloads.Slash("ask", ("question", "When did Pompeo visit Tokyo?")));
        var modal = await bot.FirstAsync(Payloads.Press(Button(answer, "Follow up")));

        Assert.True(IsOwn(await bot.FirstAsync(Payloads.Submit(modal, words, hasLabels: true))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x:nobody knows this")]
    [InlineData("f:")]
    public async Task An_id_that_is_none_of_ours_is_answered_with_help(string id)
    {
        await using var bot = await DiscordSite.StartAsync();
        var pressed = await bot.FirstAsync(Payloads.Press(new JsonObject { ["custom_id"] = id }));
        var sent = await bot.FirstAsync(Payloads.Interaction(5, new JsonObject { ["custom_id"] = id }));

        Assert.Contains("/ask question", Of(pressed), StringComparison.Ordinal);
        Assert.Contains("/ask question", Of(sent), StringComparison.Ordinal);
    }

    private static JsonNode Button(JsonNode message, string label) =>
        Buttons(message).Single(button => (string?)button["label"] == label);
}
