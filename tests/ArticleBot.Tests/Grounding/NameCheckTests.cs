using ArticleBot.Grounding;

namespace ArticleBot.Tests.Grounding;

public sealed class NameCheckTests
{
    [Theory]
    [InlineData("bridge", "Lund declined to say when the bridge would reopen. [3]")]
    [InlineData("bridge", "Teresa Lund declined to say when the bridge would reopen. [3]")]
    [InlineData("bridge", "Mayor Lund declined to say when the bridge would reopen. [3]")]
    [InlineData("bakery", "Rui Falcao, the finance director, expects a profit in 2026. [5]")]
    [InlineData("trial", "Detectives have recovered 71 of the coins, in Germany, Switzerland and the US. [7]")]
    [InlineData("strike", "The regional government plans to charter two ships for Stroma and Fara. [6]")]
    public void A_name_may_be_shorter_or_fuller(string article, string reply) => Assert.Equal(Verdict.Supported, OwnArticles.VerdictOn(article, reply));

    [Theory]
    [InlineData("bridge", "Mayor Anna Brandt declined to say when the bridge would reopen. [3]")]
    [InlineData("trial", "Detectives have recovered 71 of the coins, in Germany and France. [7]")]
    [InlineData("strike", "The walkout will stop all sailings to the islands of Stroma and Arran. [6]")]
    public void A_name_that_the_paragraph_does_not_have_is_stopped(string article, string reply) =>
        Assert.Equal(Verdict.NameNotFound, OwnArticles.VerdictOn(article, reply));
}
