using ArticleBot.Retrieval.Questions;

namespace ArticleBot.Tests.Retrieval;

public sealed class AnswerKindsTests
{
    [Theory]
    [InlineData("Who came?", ExpectedAnswer.Name)]
    [InlineData("With whom did she talk?", ExpectedAnswer.Name)]
    [InlineData("Which minister came?", ExpectedAnswer.Name)]
    [InlineData("When did it end?", ExpectedAnswer.Time)]
    [InlineData("In what year did it end?", ExpectedAnswer.Time)]
    [InlineData("Where is it?", ExpectedAnswer.Place)]
    [InlineData("Which large city is it?", ExpectedAnswer.Place)]
    [InlineData("How many came?", ExpectedAnswer.Number)]
    [InlineData("What percentage is it?", ExpectedAnswer.Number)]
    [InlineData("How did it end?", ExpectedAnswer.Any)]
    [InlineData("What did the minister say?", ExpectedAnswer.Any)]
    [InlineData("Why?", ExpectedAnswer.Reason)]
    [InlineData("whys it closed", ExpectedAnswer.Reason)]
    [InlineData("whos the new captain", ExpectedAnswer.Name)]
    [InlineData("What is the name of the ship?", ExpectedAnswer.Name)]
    [InlineData("what is his wife called", ExpectedAnswer.Name)]
    [InlineData("What is the group accused of?", ExpectedAnswer.Any)]
    [InlineData("", ExpectedAnswer.Any)]
    public void The_question_word_and_its_noun_tell_the_kind(string question, object kind) => Assert.Equal(kind, AnswerKinds.Of(question));
}
