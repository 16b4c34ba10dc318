using ArticleBot.Grounding;

namespace ArticleBot.Tests.Grounding;

public sealed class PolarityCheckTests
{
    [Theory]
    [InlineData("measles", "The government does not plan to make vaccination compulsory. [5]")]
    [InlineData("measles", "Dr Farah Siddiqui said such numbers had not been seen since 1997. [3]")]
    [InlineData("bridge", "Lund would not say when the bridge will reopen. [3]")]
    [InlineData("strike", "Calder Line denied that the rosters were unsafe. [4]")]
    public void A_denial_in_other_words_is_kept(string article, string reply) => Assert.Equal(Verdict.Supported, OwnArticles.VerdictOn(article, reply));

    [Theory]
    [InlineData("strike", "Calder Line said that the rosters were unsafe. [4]")]
    [InlineData("strike", "The walkout will not stop sailings to Stroma and Fara. [6]")]
    [InlineData("trial", "Judge Whitlock accepted his claim that he had acted under pressure from a dealer. [3]")]
    [InlineData("bridge", "The ferry will never be free. [9]")]
    [InlineData("flood", "The government will not pay 60% of the cost. [6]")]
    [InlineData("bakery", "Sales fell by 62% in 2024. [5]")]
    public void A_denial_more_or_less_and_an_opposite_are_stopped(string article, string reply) =>
        Assert.NotEqual(Verdict.Supported, OwnArticles.VerdictOn(article, reply));
}
