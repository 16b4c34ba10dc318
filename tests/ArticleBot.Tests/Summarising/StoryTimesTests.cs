using ArticleBot.Summarising;

namespace ArticleBot.Tests.Summarising;

public sealed class StoryTimesTests
{
    [Theory]
    [InlineData("The Otters lost at Wednesday.")]
    [InlineData("Ida Holm used to play for Orra Wednesday.")]
    [InlineData("Wednesday have signed Ida Holm, as the fans of Orra Wednesday had hoped.")]
    [InlineData("A bus stood in Friday Street.")]
    [InlineData("Sunday Orr scored. The fans sang for Sunday Orr.")]
    [InlineData("The song was written by June Holm.")]
    public void A_day_or_a_month_in_a_name_is_no_time(string sentences) =>
        Assert.Equal(["Monday"], Labels($"The council of Selmouth bought a pump on Monday.\n\n{sentences}"));

    [Theory]
    [InlineData("The fans of Orra Wednesday sang. Orra Wednesday play again on Wednesday.", "Monday", "Wednesday")]
    [InlineData("The mayor left Orra Wednesday. She spoke Thursday.", "Monday", "Wednesday", "Thursday")]
    public void The_day_itself_stays_a_time(string sentences, params string[] labels) =>
        Assert.Equal(labels, Labels($"The council of Selmouth bought a pump on Monday.\n\n{sentences}"));

    [Fact]
    public void Later_counts_from_the_time_before_it() =>
        Assert.Equal(["1931", "1945", "Three years later", "The following year", "1990"],
            Labels("Ida Holm sold the yard in 1990.\n\nIda Holm was born in 1931. She left school in 1945. Three years later she built a boat.\n\nThe following year the yard burned."));

    [Theory]
    [InlineData("The pump would earn 40 pounds over the next year.")]
    [InlineData("It beat the one that they had tested three years earlier.")]
    public void A_stretch_of_time_inside_a_sentence_is_no_event(string sentence) =>
        Assert.Equal(["1999"], Labels($"The council of Selmouth bought a pump in 1999.\n\n{sentence}"));

    [Fact]
    public void The_hours_of_a_day_order_what_happened_on_it() =>
        Assert.Equal(["9.40am", "At 10.15am", "noon", "6pm"], Labels("The last flames were out by 6pm.\n\nSmoke was seen at 9.40am. The roof fell in at noon.\n\nAt 10.15am the crew of Norhaven arrived.")
            .Select(label => label!.Replace("by ", "", StringComparison.Ordinal).Replace("at ", "", StringComparison.Ordinal)));

    [Fact]
    public void Hours_that_are_so_every_day_are_no_events() =>
        Assert.Empty(Labels("The pier opens at 9am. The shop closes at 6pm. Boats can land at 10am."));

    [Fact]
    public void The_weekday_of_a_line_without_a_year_orders_the_days() =>
        Assert.Equal(["Thursday", "Monday"], Labels("Published: Tuesday 8 November\n\nThe pump was sold on Monday.\n\nIt had broken on Thursday."));

    [Fact]
    public void What_could_begin_on_a_day_is_to_come() =>
        Assert.Equal(["Monday", "Thursday"], Labels("Trains could run again from Thursday.\n\nThe bridge was closed on Monday."));

    private static IEnumerable<string?> Labels(string text) =>
        new Summariser(TimeProvider.System).SummariseAsync(
                new SummaryRequest([ArticleReader.Read("story", $"A town and its pump\n\n{text}")], SummaryStyle.Timeline),
                cancellation: TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult().Sentences.Select(sentence => sentence.Label);
}
