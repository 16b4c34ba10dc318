using ArticleBot.Replies;
using ArticleBot.Replies.Actions;
using ArticleBot.Replies.Markup;
using Discord;
using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Discord.Tests;

public sealed class OfferTests
{
    private static ChatReply Reply(params (string Label, string Question)[] offers) => new()
    {
        Text = ReplyText.Plain("He left."),
        Choices = [new("Sources", new ReplyAction.ShowSources([new("AAAAAAAA", 1)]))],
        Offers = [.. offers.Select(offer => new ReplyChoice(offer.Label, new ReplyAction.Ask(offer.Question)))],
    };

    [Fact]
    public void Offers_are_buttons_in_a_row_of_their_own_and_not_said_twice()
    {
        var reply = Reply(("Do you mean Ada?", "When did Ada leave?"), ("Or Otto?", "When did Otto leave?"),
            ("Or Otto?", "When did Otto leave?"));
        var rows = DiscordReplies.Buttons(reply)!.Components.Select(row =>
            row.Components.Cast<ButtonComponent>().Select(button => button.Label)).ToList();

        Assert.Equal([["Sources"], ["Do you mean Ada?", "Or Otto?"]], rows);
        Assert.DoesNotContain("Otto", Assert.Single(DiscordReplies.Embeds(reply)).Description, StringComparison.Ordinal);
    }

    [Fact]
    public void An_offer_that_no_id_has_room_for_is_said_in_words_and_a_long_label_is_cut()
    {
        var reply = Reply(("Or the other one?", new string('w', ReplyAction.Ask.MaxQuestionLength + 1)),
            (new string('l', 90), "Who left?"));
        var labels = DiscordReplies.Buttons(reply)!.Components.SelectMany(row => row.Components).Cast<ButtonComponent>()
            .Select(button => button.Label);

        Assert.Equal(["Sources", new string('l', 79) + "…"], labels);
        Assert.Contains("Or the other one?", DiscordReplies.Embeds(reply)[0].Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressing_an_offer_asks_its_question_and_the_answer_says_which()
    {
        await using var bot = await RunningBot.StartAsync();
        var message = await (await bot.PressAsync(new ReplyAction.Ask("When did Pompeo visit Tokyo?").ToString())).First;

        Assert.StartsWith("When did Pompeo visit Tokyo?\n", Of(message), StringComparison.Ordinal);
        Assert.Contains("Tokyo on Friday", Of(message), StringComparison.Ordinal);
        Assert.False(IsOwn(message));
    }

    [Fact]
    public async Task A_follow_up_is_asked_in_a_modal_and_leans_on_the_answer_that_it_stands_under()
    {
        await using var bot = await RunningBot.StartAsync();
        var answer = await bot.FirstAsync("ask", ("question", "When did Pompeo visit Tokyo?"));
        var opened = await bot.PressAsync(Buttons(answer).Single(button => (string?)button["label"] == "Follow up"));
        await RunningBot.WaitAsync(() => opened.Response is not null);
        var modal = opened.Response!["data"]!;
        var followed = await bot.Discord.Gateway.InteractAsync(
            Payloads.Submit("900", (string)modal["custom_id"]!, "And when did he leave Pyongyang?", user: "2"));

        Assert.Equal(9, (int)opened.Response["type"]!);
        Assert.Empty(Insistence.OnModal(modal));
        Assert.Contains("Understood as: When did Pompeo leave Pyongyang?", Of(await followed.First), StringComparison.Ordinal);
    }
}
