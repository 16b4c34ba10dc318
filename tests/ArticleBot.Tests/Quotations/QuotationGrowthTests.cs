using System.Diagnostics;
using ArticleBot.Articles;
using ArticleBot.Quotations;

namespace ArticleBot.Tests.Quotations;

public sealed class QuotationGrowthTests
{
    [Theory]
    [InlineData("said Mr Smith, ")]
    [InlineData("“He told me, ‘I will go,’” Ann Lee said on Monday.\n\n")]
    [InlineData("a Brae man said that it rained. Ann Lee was there. ")]
    public void Four_times_the_text_takes_about_four_times_the_time(string piece)
    {
        var (some, more) = (Read(piece, 10_000), Read(piece, 40_000));
        Time(Read(piece, 1_000));
        var (shorter, longer) = (Time(some), Time(more));

        Assert.True(longer < TimeSpan.FromSeconds(1) + shorter * 4 * 3, $"{shorter} and {longer}");
    }

    private static Article Read(string piece, int count) =>
        ArticleReader.Read("long", $"Long\n\n{string.Concat(Enumerable.Repeat(piece, count))}\n\nThe end.");

    private static TimeSpan Time(Article article)
    {
        var start = Stopwatch.GetTimestamp();
        QuotationExtractor.Extract(article);
        return Stopwatch.GetElapsedTime(start);
    }
}
