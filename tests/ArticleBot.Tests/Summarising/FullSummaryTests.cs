using System.Diagnostics;
using ArticleBot.Articles;
using ArticleBot.Summarising;

namespace ArticleBot.Tests.Summarising;

public sealed class FullSummaryTests
{
    [Fact]
    public void Questions_of_an_interview_stand_with_their_own_answers()
    {
        var summary = Of("Meet our keeper\n\nQ: Favourite bird?\n\nA: The heron, and the bittern\n\nQ: Favourite boat?\n\nA: A punt with a flat floor\n\nQ: Favourite month?\n\nA: May, before the tourists");

        Assert.Equal(["Favourite bird?", "Favourite boat?", "Favourite month?"], summary.Sentences.Select(sentence => sentence.Label));
        Assert.Equal(["The heron, and the bittern", "A punt with a flat floor", "May, before the tourists"], summary.Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public void A_short_article_without_headings_has_a_line_a_paragraph_and_none_for_furniture()
    {
        var summary = Of("Herons come back\n\n3 min read\n\nHerons breed at Lake Orna again.\n\nThe keeper counted nine nests in the reeds.\n\n2 tbsp olive oil\n\n1 onion\n\n500g reeds, cut fine\n\nThe council pays for a second boat.");

        Assert.Equal([2, 3, 7], summary.Sentences.Select(sentence => sentence.Citations[0].Paragraph));
        Assert.All(summary.Sentences, sentence => Assert.Null(sentence.Label));
    }

    [Theory]
    [InlineData("1. ", "2. ", "3. ")]
    [InlineData("Tip 1: ", "Tip 2: ", "Tip 3: ")]
    [InlineData("#3 – ", "#2 – ", "#1 – ")]
    public void Every_entry_of_a_numbered_list_has_its_line_under_its_name(string first, string second, string third)
    {
        var summary = Of($"Three ways to keep a pump dry\n\nDoctors of pumps, such as Dr. Ana V. Orr of St. Orna, have advice.\n\n{first}Cover it. Put the hood on before 9 p.m. and leave it there.\n\n{second}Raise it. It stands above the water on blocks.\n\n{third}Sell it. Somebody else will keep it dry.");

        Assert.Equal([null, $"{first}Cover it", $"{second}Raise it", $"{third}Sell it"], summary.Sentences.Select(sentence => sentence.Label));
        Assert.Equal("Put the hood on before 9 p.m. and leave it there.", summary.Sentences[1].Text);
        Assert.Equal("It stands above the water on blocks.", summary.Sentences[2].Text);
    }

    [Fact]
    public void Numbers_that_do_not_follow_one_another_make_no_list()
    {
        var summary = Of("Games of the week\n\n12. Otters of Selmouth. They lost again.\n\n3. Hawks of Norhaven. They won again.\n\n7. Crows of Orna. They did not play.");

        Assert.All(summary.Sentences, sentence => Assert.Null(sentence.Label));
    }

    [Fact]
    public void A_long_article_gets_a_bounded_number_of_lines_and_says_how_many_are_left_out()
    {
        var text = Long(sections: 40);

        Assert.Equal(12, Of(text).Sentences.Length);
        Assert.Equal(28, Of(text).LeftOut);
        Assert.Equal(40, Of(text, all: true).Sentences.Length);
        Assert.Equal(0, Of(text, all: true).LeftOut);
    }

    [Fact]
    public void Twice_the_article_takes_about_twice_the_time()
    {
        var (some, more) = (ArticleReader.Read("some", Long(1000)), ArticleReader.Read("more", Long(8000)));
        Time(some);
        var (shorter, longer) = (Time(some), Time(more));

        Assert.True(longer < TimeSpan.FromMilliseconds(500) + shorter * 8 * 4, $"{shorter} and {longer}");
    }

    private static TimeSpan Time(Article article)
    {
        var start = Stopwatch.GetTimestamp();
        Of(article);
        return Stopwatch.GetElapsedTime(start);
    }

    private static string Long(int sections) =>
        $"Many pumps\n\n{string.Join("\n\n", Enumerable.Range(1, sections).Select(number => $"Pump {number}\n\nThe pump number {number} of the town of Selmouth was sold to harbour {number * 7}."))}";

    private static Summary Of(string text, bool all = false) => Of(ArticleReader.Read("full", text), all);

    private static Summary Of(Article article, bool all = false) =>
        new Summariser(TimeProvider.System).SummariseAsync(new SummaryRequest([article], SummaryStyle.Full, All: all), cancellation: TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult();
}
