using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Retrieval;

namespace ArticleBot.Tests.Asking;

public sealed class AskedAgeTests
{
    private static readonly Article Ferry = ArticleReader.Read("ferry", """
        Ferry runs aground off Skarv

        The ferry Maren ran aground on Tuesday with 61 people aboard. The 41-year-old ship was pulled free at noon.

        Captain Ole Dahl, 58, blamed the fog. His mate, Siri Moe, steered the ship that morning.

        Karin Vold (33), a teacher who was 12 when she first took the ferry, sat on deck with Tom Hale, her husband.

        A spokeswoman for the port said that children aged 5 to 11 were safe. Marta Lie, who has a 12-year-old daughter, saw it.

        Nils Berg owns the line. The boat was built in 1985, he said, and his brother Ivar Berg, who turned 70 in May, painted it.

        Sir Edwin Roth, eighty-one, christened her. Lady Anna Grieg celebrated her 90th birthday on board.
        """);

    [Theory]
    [InlineData("how old is ole dahl", "58")]
    [InlineData("How old is the captain?", "58")]
    [InlineData("what is karin vold's age", "33")]
    [InlineData("what's the age of Karin Vold", "33")]
    [InlineData("how old is ivar berg now", "70")]
    [InlineData("how old is captain dahl", "58")]
    [InlineData("how old is sir edwin roth", "eighty-one")]
    [InlineData("how old is lady anna grieg", "90th birthday")]
    public void An_age_is_the_one_that_is_attached_to_the_name(string question, string age)
    {
        var answer = Ask(question);

        Assert.Equal(AnswerOutcome.Answered, answer.Outcome);
        Assert.Equal(age, answer.InShort?.Text);
        Assert.Contains(answer.Citations, citation => citation.Span.Contains(answer.InShort!.Span));
    }

    [Theory]
    [InlineData("how old is siri moe")]
    [InlineData("how old is tom hale")]
    [InlineData("how old is nils berg")]
    [InlineData("what is the age of the mate")]
    [InlineData("how old is the spokeswoman")]
    [InlineData("how old is marta lie")]
    public void Another_s_age_is_no_answer(string question)
    {
        var answer = Ask(question);

        Assert.Equal(AnswerOutcome.NotInArticle, answer.Outcome);
        Assert.Equal("The article does not say.", answer.Text);
    }

    [Fact]
    public void A_thing_has_the_age_that_its_sentence_tells() =>
        Assert.Contains("41-year-old ship", Ask("how old is the ship").Text, StringComparison.Ordinal);

    [Fact]
    public void What_somebody_once_was_answers_what_they_were() =>
        Assert.Contains("12 when", Ask("how old was karin vold when she first took the ferry").Text, StringComparison.Ordinal);

    private static Answer Ask(string question) => ExtractiveAnswering.Answer(PassageIndex.Build([Ferry]), question, 3);
}
