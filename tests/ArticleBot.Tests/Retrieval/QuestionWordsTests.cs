using ArticleBot.Retrieval.Questions;

namespace ArticleBot.Tests.Retrieval;

public sealed class QuestionWordsTests
{
    [Theory]
    [InlineData("Is the mayor married?", true)]
    [InlineData("did they strike again", true)]
    [InlineData("Who leads the union?", false)]
    [InlineData("whats the pay rise", false)]
    [InlineData("wheres the harbour", false)]
    [InlineData("In May, what will the inspector do?", false)]
    public void A_question_without_a_question_word_asks_whether_something_is_so(string question, bool asks) =>
        Assert.Equal(asks, QuestionWords.AskWhether(QuestionWords.Of(question)));

    [Theory]
    [InlineData("Which party does she belong to?", true)]
    [InlineData("What is the population of Lisbon?", true)]
    [InlineData("What is his wife called?", true)]
    [InlineData("What's the weather like?", true)]
    [InlineData("whats the weather like", true)]
    [InlineData("Is he married?", true)]
    [InlineData("What did the mayor say?", false)]
    [InlineData("Who is the mayor?", false)]
    [InlineData("When did it end?", false)]
    [InlineData("What", false)]
    public void Some_questions_name_what_their_answer_would_have_to_tell(string question, bool named) =>
        Assert.Equal(named, QuestionWords.NameTheirAnswer(QuestionWords.Of(question)));
}
