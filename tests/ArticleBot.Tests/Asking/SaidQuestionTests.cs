using ArticleBot.Asking.Quoting;

namespace ArticleBot.Tests.Asking;

public sealed class SaidQuestionTests
{
    [Theory]
    [InlineData("What did Pompeo say about the trip?", "Pompeo", "the trip")]
    [InlineData("what has the mayor said", "the mayor", null)]
    [InlineData("what did ann lee say after the vote", "ann lee", "after the vote")]
    [InlineData("did Moon say anything about peace?", "Moon", "peace")]
    [InlineData("has the firm said anything on pay", "the firm", "pay")]
    [InlineData("who said it would be a long haul?", null, "it would be a long haul")]
    [InlineData("Who warned that prices would rise?", null, "prices would rise")]
    public void The_speaker_and_what_the_words_are_about_are_told_apart(string question, string? speaker, string? about) =>
        Assert.Equal(new SaidQuestion(speaker, about), SaidQuestion.Of(question));

    [Theory]
    [InlineData("Did Moon say that he would come?")]
    [InlineData("What is the trip about?")]
    [InlineData("Who paid for it?")]
    [InlineData("what did the sign outside the old hall on the hill say")]
    [InlineData("")]
    public void Other_questions_are_none(string question) => Assert.Null(SaidQuestion.Of(question));
}
