using System.Diagnostics;
using ArticleBot.Articles.Kinds;
using ArticleBot.Articles.Links;
using ArticleBot.Asking.Quoting;
using ArticleBot.Conversations.FollowUps;

namespace ArticleBot.Tests.Language;

/// <summary>
/// Words that are made to be parted in very many ways. Four times as long a text takes about four times as long; it took 64 times, or
/// more than could be counted. What is compared is the growth alone, and the quickest of several runs.
/// </summary>
public sealed class CraftedTextTests
{
    private const int Short = 400;
    private const int Times = 4;
    private const int MostGrowth = 30;
    private const int Runs = 9;

    // Less cannot be told from what else the machine does.
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(2);

    [Theory]
    [InlineData("", ". ", "?a?a")]
    [InlineData("what about ", " ", "?a?a")]
    [InlineData("what about ", "a ", "?a?a")]
    [InlineData("", "and ", "?a?a")]
    public void A_question_for_something_else_is_read_in_one_pass(string first, string repeated, string last) =>
        AssertGrowsWithLength(length => NewSubject.Of(Crafted(first, repeated, last, length)));

    [Theory]
    [InlineData("no ", "- ", "?a?a")]
    [InlineData("I mean ", " ", "?a?a")]
    [InlineData("no not ", "a ", "?a?a")]
    public void A_correction_is_read_in_one_pass(string first, string repeated, string last) =>
        AssertGrowsWithLength(length => Correction.Of(Crafted(first, repeated, last, length)));

    // Both know the longest question; shorter ones are as long here as they may be.
    [Theory]
    [InlineData("what did a say about ", "  ", "!\nx", 300)]
    [InlineData("who said ", " ?", "x\ny", 300)]
    [InlineData("did a b c d say anything about ", "say said ", "\nx", 300)]
    public void What_somebody_said_is_asked_in_one_pass(string first, string repeated, string last, int longest) =>
        AssertGrowsWithLength(length => SaidQuestion.Of(Crafted(first, repeated, last, length * longest / (Short * Times))));

    [Fact]
    public void A_date_with_a_long_number_is_read_in_one_pass() =>
        AssertGrowsWithLength(length => BylineShape.IsDate(Crafted("3 May 2020 ", "1", "?a", length)));

    [Fact]
    public void A_rule_of_robots_txt_with_many_stars_is_read_in_one_pass()
    {
        var rules = RobotsRules.Parse($"User-agent: *\nDisallow: /{string.Concat(Enumerable.Repeat("*a", 100))}*b$", "bot");

        AssertGrowsWithLength(length => rules.Allow(Crafted("/", "a", "c", length)));
    }

    private static string Crafted(string first, string repeated, string last, int length) =>
        first + string.Concat(Enumerable.Repeat(repeated, Math.Max(0, length - first.Length - last.Length) / repeated.Length)) + last;

    private static void AssertGrowsWithLength(Action<int> read)
    {
        read(Short);
        var (little, much) = (Quickest(() => read(Short)), Quickest(() => read(Short * Times)));

        Assert.True(much <= Least + MostGrowth * little, $"{Times} times as long a text took {much / little:F0} times as long.");
    }

    private static TimeSpan Quickest(Action work) => Enumerable.Range(0, Runs).Min(_ =>
    {
        var began = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(began);
    });
}
