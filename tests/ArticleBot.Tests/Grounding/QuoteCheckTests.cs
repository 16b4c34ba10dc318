using ArticleBot.Grounding;

namespace ArticleBot.Tests.Grounding;

public sealed class QuoteCheckTests
{
    [Theory]
    [InlineData("strike", "Moira Kell said: “Tired people make mistakes, and at sea mistakes cost lives.” [3]")]
    [InlineData("strike", "Moira Kell said: \"Tired people make mistakes\". [3]")]
    [InlineData("strike", "Moira Kell said «Tired   people\u00a0make mistakes,». [3]")]
    [InlineData("match", "Benedetti said: 'It was never a foul, and everybody in the ground saw it.' [6]")]
    public void Words_that_stand_in_the_paragraph_may_be_quoted_in_any_marks(string article, string reply) =>
        Assert.Equal(Verdict.Supported, OwnArticles.VerdictOn(article, reply));

    [Theory]
    [InlineData("strike", "Moira Kell said: “Tired people make big mistakes.” [3]")]
    [InlineData("strike", "Moira Kell said: “tired people make mistakes”. [3]")]
    [InlineData("strike", "Moira Kell said: “Tired people make mistake”. [3]")]
    [InlineData("strike", "Moira Kell said: “Tired people make mistakes.” [2]")]
    [InlineData("strike", "Moira Kell said: “Tired people … cost lives.” [3]")]
    [InlineData("flood", "Leon Fitch said: “I have paid for new ovens twice. I won't do it.” [7]")]
    public void Words_that_differ_by_a_letter_or_stand_elsewhere_may_not(string article, string reply) =>
        Assert.Equal(Verdict.QuoteNotFound, OwnArticles.VerdictOn(article, reply));

    [Fact]
    public void What_failed_is_named() =>
        Assert.Equal("the end", Assert.Single(OwnArticles.Check("strike", "Kell said: “the end”. [3]").Claims).Detail);
}
