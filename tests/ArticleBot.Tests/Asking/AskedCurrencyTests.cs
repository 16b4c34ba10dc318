using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Retrieval;

namespace ArticleBot.Tests.Asking;

public sealed class AskedCurrencyTests
{
    private static readonly Article Pier = ArticleReader.Read("pier", """
        Pier to be mended

        The town of Olm will pay £40,000 to mend its pier. The work begins in April.

        A kiosk on the pier sold for $9,000 last year.
        """);

    [Theory]
    [InlineData("how much will the town pay in euros")]
    [InlineData("how many yen will the town pay for the pier")]
    public void An_amount_is_not_given_in_a_currency_that_the_article_does_not_use(string question)
    {
        var answer = Ask(question);

        Assert.Equal(AnswerOutcome.NotInArticle, answer.Outcome);
        Assert.Contains("40,000", answer.ClosestPassage?.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how many pounds will the town pay to mend the pier")]
    [InlineData("how many dollars did the kiosk on the pier sell for")]
    public void An_amount_in_a_currency_of_the_article_is_given(string question) =>
        Assert.Equal(AnswerOutcome.Answered, Ask(question).Outcome);

    private static Answer Ask(string question) => ExtractiveAnswering.Answer(PassageIndex.Build([Pier]), question, 3);
}
