using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;

namespace ArticleBot.Tests.Grounding;

/// <summary>Free rewordings that stay true, each beside the nearest one that does not.</summary>
public sealed class ParaphraseTests
{
    private static readonly Article Article = ArticleReader.Read("test", """
        Harbour lamp maker cuts jobs

        Tideglow, a lamp maker in Port Welland, will dismiss 412 of its 1,600 workers by June, its director, Ana Brisk, said on Monday. The firm has not made a profit since 2019.

        It was founded in 1971 by a lighthouse keeper. Orders from shipyards have fallen by 60% in five years, and the rest come from museums.

        The union called the plan shameful. Its secretary, Colm Varga, asked for talks of at least 14 days. "We were told on the bus," he said.

        Three quarters of the workers voted against a pay cut in April. Brisk did not say whether the factory would close, but denied that it had been sold.

        Dora Quill of the Institute for Trade believes that a subsidy would not help. Brisk and Varga are to meet on Friday.
        """);

    private static readonly Evidence All = Evidence.Of(Article.Paragraphs.Select(paragraph => (Article, paragraph)));

    [Theory]
    [InlineData("Tideglow will lay off more than 400 workers. [1]")]
    [InlineData("Tideglow will lay off about 410 workers. [1]")]
    [InlineData("The remaining 40% of orders come from museums. [2]")]
    [InlineData("Colm Varga wanted talks of at least two weeks. [3]")]
    [InlineData("75% of the workers opposed a pay cut. [4]")]
    [InlineData("Three in four workers opposed a pay cut. [4]")]
    [InlineData("The two will meet on Friday. [5]")]
    public void A_number_may_be_told_in_another_form(string reply) => Assert.Equal(Verdict.Supported, VerdictOn(reply));

    [Theory]
    [InlineData("Tideglow will lay off more than 450 workers. [1]")]
    [InlineData("Tideglow will lay off 400 workers. [1]")]
    [InlineData("Tideglow will lay off fewer than 400 workers. [1]")]
    [InlineData("The remaining 45% of orders come from museums. [2]")]
    [InlineData("Orders have fallen by 59.7% in five years. [2]")]
    [InlineData("Colm Varga wanted talks of three weeks. [3]")]
    [InlineData("Half of the workers opposed a pay cut. [4]")]
    [InlineData("Three in five workers opposed a pay cut. [4]")]
    [InlineData("The three will meet on Friday. [5]")]
    public void Another_amount_is_stopped(string reply) => Assert.Equal(Verdict.NumberNotFound, VerdictOn(reply));

    [Theory]
    [InlineData("Tideglow plans to shed 412 of its 1,600 workers. [1]")]
    [InlineData("The lamp maker has been without profit since 2019. [1]")]
    [InlineData("Workers turned down a pay cut in April. [4]")]
    [InlineData("Brisk gave no word on whether the factory would shut down. [4]")]
    [InlineData("Dora Quill doubts that a subsidy would help. [5]")]
    public void Other_words_and_other_denials_are_kept(string reply) => Assert.Equal(Verdict.Supported, VerdictOn(reply));

    [Theory]
    [InlineData("Tideglow will dismiss 412 workers and a hundred managers. [1]")]
    [InlineData("Tideglow will dismiss 412 workers, prompting riots downtown. [1]")]
    [InlineData("Tideglow will dismiss 412 workers to impress greedy investors. [1]")]
    [InlineData("Orders from shipyards have risen by 60%. [2]")]
    [InlineData("Workers voted for a pay cut in April. [4]")]
    [InlineData("Brisk said that the factory had been sold. [4]")]
    public void An_addition_or_an_opposite_is_stopped(string reply) => Assert.NotEqual(Verdict.Supported, VerdictOn(reply));

    [Theory]
    [InlineData("Tideglow was founded by a lighthouse keeper. [2]")]
    [InlineData("Dora Quill, an expert at the Institute for Trade, doubts that a subsidy would help. [5]")]
    public void A_name_may_stand_for_a_pronoun_or_beside_its_house(string reply) => Assert.Equal(Verdict.Supported, VerdictOn(reply));

    [Theory]
    [InlineData("Dora Quill founded it in 1971. [2]")]
    [InlineData("Ana Brisk asked for talks. [3]")]
    [InlineData("Colm Varga denied that the factory had been sold. [4]")]
    public void Another_name_is_stopped(string reply) => Assert.NotEqual(Verdict.Supported, VerdictOn(reply));

    private static Verdict VerdictOn(string reply) => Assert.Single(new ReplyCheck().Check(reply, All).Claims).Verdict;
}
