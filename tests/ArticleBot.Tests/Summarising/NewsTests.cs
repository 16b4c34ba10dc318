using ArticleBot.Summarising;

namespace ArticleBot.Tests.Summarising;

public sealed class NewsTests
{
    private const string Finding = "One in four bakers has shut in ten years, a survey by the guild has found.";

    [Theory]
    [InlineData("Ida Holm lights the oven of the Lane bakery and waits.")]
    [InlineData("Every morning at four Ida Holm lights the oven.")]
    [InlineData("When Ida Holm opened the door, the oven was cold.")]
    [InlineData("It is four o'clock, and the oven is cold.")]
    public void An_article_that_opens_with_a_scene_has_its_news_for_a_headline(string scene) =>
        Assert.Equal(Finding, Texts("Crumbs", $"{scene}\n\nNobody comes. The cat has gone to sleep.\n\n{Finding}\n\nThe guild blames rents.", SummaryStyle.Headline)[0]);

    [Fact]
    public void An_article_that_opens_with_its_news_keeps_it()
    {
        const string News = "The guild of bakers wants a lower rent for its shops.";

        Assert.Equal(News, Texts("Crumbs", $"{News}\n\nIts members pay too much. They say so.\n\n{Finding}", SummaryStyle.Headline)[0]);
    }

    [Fact]
    public void A_line_of_names_is_no_sentence_of_a_summary() =>
        Assert.DoesNotContain(Texts("Otters beat Hawks", "Otters: Orr; Holm, Ek, Lee, Berg; Pim (Kern 60), Vance, Addo; Tait, Lamb.\n\nThe Otters beat the Hawks.\n\nThe Hawks had led at the break.\n\nThe Otters go up.\n\nThe Hawks stay down.", SummaryStyle.Short),
            text => text.StartsWith("Otters:", StringComparison.Ordinal));

    [Fact]
    public void A_step_of_a_recipe_is_no_headline() =>
        Assert.StartsWith("Ida Holm's", Texts("Onion soup with toast", "Ida Holm's grandmother made it for the crews of the pier.\n\nToast the bread for the onion soup.\n\nHeat the butter in a pan. Add the onions and stir.\n\nPour the soup into bowls.", SummaryStyle.Headline)[0], StringComparison.Ordinal);

    [Fact]
    public void The_view_that_a_column_answers_is_no_headline() =>
        Assert.DoesNotContain("Critics", Texts("Opinion: Open the pier at night", "Critics say that an open pier would be a danger at night.\n\nThe pier should be open until midnight, with lamps.\n\nThe town has paid for it.", SummaryStyle.Headline)[0], StringComparison.Ordinal);

    [Fact]
    public void Where_something_is_called_back_a_summary_says_what_people_should_do() =>
        Assert.Contains("Owners should send the saw back to the shop.", Texts("Orr recalls 400 saws", "Orr recalled 400 saws because the blade comes loose.\n\nNobody was hurt by a blade. The shops sold them in May.\n\nA saw costs 40 pounds.\n\nOwners should send the saw back to the shop.", SummaryStyle.Short));

    [Fact]
    public void What_a_press_release_says_of_its_sender_is_not_summarised()
    {
        var texts = Texts("Orr recalls 400 saws", "FOR IMMEDIATE RELEASE\n\nOrr recalled 400 saws on Monday.\n\nThe blade comes loose.\n\nAbout Orr\n\nOrr was founded in 1921 and makes saws.\n\nMedia contact: Bo Ek", SummaryStyle.Timeline);

        Assert.Equal(["Orr recalled 400 saws on Monday."], texts);
    }

    [Fact]
    public void With_a_focus_the_sentence_that_goes_on_speaking_of_it_counts()
    {
        var texts = Texts("Town passes budget", "The museum will open on Sundays only. Its café closes for good.\n\nBus fares go up. They last rose in May.\n\nThe museum keeps its barge.", SummaryStyle.Short, "museum");

        Assert.Equal(["The museum will open on Sundays only.", "Its café closes for good.", "The museum keeps its barge."], texts);
    }

    [Theory]
    [InlineData("PORT ORR, Wed. — The pump of Port Orr broke.")]
    [InlineData("ORRA, 3 March (Newsline). The pump of Port Orr broke.")]
    public void A_dateline_with_a_stop_in_it_is_left_out(string opening) =>
        Assert.Equal("The pump of Port Orr broke.", Texts("Pump breaks", $"{opening}\n\nIt will be mended.", SummaryStyle.Headline)[0]);

    private static string[] Texts(string title, string text, SummaryStyle style, string? focus = null) =>
        [.. new Summariser(TimeProvider.System).SummariseAsync(
                new SummaryRequest([ArticleReader.Read("news", $"{title}\n\n{text}")], style, focus), cancellation: TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult().Sentences.Select(sentence => sentence.Text)];
}
