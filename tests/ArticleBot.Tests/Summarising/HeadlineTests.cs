using ArticleBot.Summarising;

namespace ArticleBot.Tests.Summarising;

public sealed class HeadlineTests
{
    [Theory]
    [InlineData("Herons come back to Lake Orna", "A heron on the shore of Lake Orna. (Photo: Bea Orr)\n\nHerons breed at Lake Orna again after forty years, the keeper says.", "Herons breed")]
    [InlineData("Herons come back to Lake Orna", "Do you remember the herons?\n\nYou can win a boat trip with our quiz!\n\nHerons breed at Lake Orna again after forty years, the keeper says.", "Herons breed")]
    [InlineData("Herons come back to Lake Orna", "Lake Orna's herons back on the water\n\nHerons breed at Lake Orna again after forty years, the keeper says.", "Herons breed")]
    [InlineData("Orr leaves the council", "Later that evening he packed a bag and left.\n\nMayor Tom Orr left the council of Selmouth on Monday after a row about the pump.", "Mayor Tom Orr")]
    [InlineData("Why Selmouth needs a pump", "The old pump of Selmouth tells a story about courage.\n\nBy Bea Orr\n\nMy father was a plumber.\n\nThe town should buy a new pump.", "The old pump")]
    public void The_headline_is_a_sentence_that_tells_the_news(string title, string text, string opening) =>
        Assert.StartsWith(opening, Summary(title, text, SummaryStyle.Headline).Sentences[0].Text, StringComparison.Ordinal);

    [Fact]
    public void A_match_is_told_with_its_score()
    {
        var summary = Summary(
            "Otters beat Hawks 3-2", "Coach Bea Orr had asked the Otters for patience.\n\nThe Otters beat the Hawks 3-2 with a goal in the last minute.\n\nThe Hawks stay last.", SummaryStyle.Headline);

        Assert.Contains("3-2", summary.Sentences[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_live_blog_is_told_by_its_latest_state()
    {
        var summary = Summary(
            "Storm at Selmouth: live",
            "14:30\n\nThe storm has taken the roof off the market hall of Selmouth.\n\n15:05\n\nThe bridge of Selmouth is closed to lorries.\n\n16:40\n\nThe storm has left Selmouth and the bridge is open again.",
            SummaryStyle.Headline);

        Assert.StartsWith("The storm has left", summary.Sentences[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interview_is_told_by_its_answers_each_with_its_question()
    {
        var summary = Summary(
            "Meet Bea Orr, keeper of Lake Orna",
            "Bea Orr has kept Lake Orna for ten years.\n\nQ: What do herons need?\n\nA: Herons need reeds that nobody cuts before August.\n\nQ: And what do you need?\n\nA: I need a second boat for the keepers of the lake.",
            SummaryStyle.Short);

        Assert.Contains(summary.Sentences, sentence => sentence.Text == "[What do herons need?] Herons need reeds that nobody cuts before August.");
    }

    [Theory]
    [InlineData("Opinion: Selmouth needs a pump", "Selmouth floods each May. A pump would end that.", "This is an opinion piece: it says what its writer thinks.")]
    [InlineData("Letters to the editor", "Dear Editor, the pump of Selmouth is old.\n\nDear Editor, the pump of Selmouth is loud.", "This is a page of letters: they say what their writers think.")]
    public void Opinion_and_letters_are_said_to_be_so(string title, string text, string notice) =>
        Assert.Contains(notice, Summary(title, text, SummaryStyle.Short).Notices);

    [Fact]
    public void News_has_no_notice() => Assert.Empty(Summary("Pump breaks", "The pump of Selmouth broke on Monday.", SummaryStyle.Short).Notices);

    [Fact]
    public void A_sentence_that_leans_on_the_one_before_needs_no_brackets_where_that_one_is_shown()
    {
        var summary = Summary("Orr leaves", "Mayor Tom Orr left Selmouth on Monday. He took the pump along.", SummaryStyle.Short);

        Assert.Equal(["Mayor Tom Orr left Selmouth on Monday.", "He took the pump along."], summary.Sentences.Select(sentence => sentence.Text));
    }

    private static Summary Summary(string title, string text, SummaryStyle style) =>
        new Summariser(TimeProvider.System).SummariseAsync(new SummaryRequest([ArticleReader.Read("news", $"{title}\n\n{text}")], style), cancellation: TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult();
}
