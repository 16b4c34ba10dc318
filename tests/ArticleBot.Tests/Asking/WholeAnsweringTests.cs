using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Asking.Overviews;
using ArticleBot.Quotations;
using ArticleBot.Retrieval;

namespace ArticleBot.Tests.Asking;

public sealed class WholeAnsweringTests
{
    private static readonly Article Bridge = ArticleReader.Read("bridge", """
        Rope bridge gives way at Tolm

        A rope bridge gave way over the Tolm on Saturday evening, and nine walkers fell into the water.

        “We were singing when it went,” said Ines Brandl, a choir leader who broke an arm.

        Warden Oskar Fenn said that the ropes had been changed in June 2019. Fenn closed the path.

        Brandl thanked the warden. Ropes are changed every ten years.
        """);

    [Theory]
    [InlineData("who is involved")]
    [InlineData("Who are the main people in this?")]
    [InlineData("which people are mentioned")]
    [InlineData("who's in the article?")]
    public void Those_of_whom_most_is_told_are_brought_in_by_their_own_sentences(string question)
    {
        var answer = Ask(question);

        Assert.Equal(AnswerOutcome.Answered, answer.Outcome);
        Assert.Collection(answer.Claims,
            claim => Assert.Contains("Ines Brandl, a choir leader", claim.Text, StringComparison.Ordinal),
            claim => Assert.Contains("Warden Oskar Fenn", claim.Text, StringComparison.Ordinal));
        Assert.Equal([2, 3], answer.Citations.Select(citation => citation.Paragraph));
    }

    [Theory]
    [InlineData("when was this?")]
    [InlineData("when did it happen")]
    [InlineData("so when did this take place")]
    public void The_time_of_what_is_told_is_the_first_of_the_opening_sentences(string question)
    {
        var answer = Ask(question);

        Assert.Equal("Saturday", answer.InShort?.Text);
        Assert.StartsWith("A rope bridge gave way", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("who is involved in the repair")]
    [InlineData("who was involved with Fenn")]
    [InlineData("when was this bridge built")]
    [InlineData("when was it repaired")]
    public void A_question_for_a_part_is_none(string question) =>
        Assert.False(PeopleQuestion.IsOne(question) || TimeQuestion.IsOne(question));

    private static Answer Ask(string question) =>
        ExtractiveAnswering.Answer(PassageIndex.Build([Bridge]), question, 3, quotations: new QuotationArchive());
}
