using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Asking.Quoting;
using ArticleBot.Meaning;
using ArticleBot.Neural;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Asking;

public sealed class InterviewQuestionTests
{
    private static readonly Article Keeper = ArticleReader.Read("keeper", """
        Five questions for the new keeper

        Our reporter met Runa Solvang on the pier.

        Q: What did you do before?

        A: I repaired church organs, mostly in the north.

        Q: Which sound do you miss?

        A: The bell buoy, now that it has been taken in.
        """);

    [Theory]
    [InlineData("what did runa solvang do before", "what did he do before")]
    [InlineData("What did Solvang do before?", "What did he do before?")]
    [InlineData("what is Runa Solvang's old job", "what is his old job")]
    [InlineData("what is Runa’s old job", "what is his old job")]
    public void A_question_about_the_interviewee_stands_without_the_name(string question, string wording) =>
        Assert.Equal(wording, InterviewQuestion.Of([Keeper], question)?.Wording);

    [Theory]
    [InlineData("what did the mayor do before")]
    [InlineData("what is runaway inflation")]
    public void A_question_that_names_no_interviewee_is_none(string question) => Assert.Null(InterviewQuestion.Of([Keeper], question));

    [Fact]
    public async Task What_the_interviewee_answers_is_found_by_their_name()
    {
        var reader = new Understanding(NeuralServices.Pairs(Path.Combine(AppContext.BaseDirectory, "weights")));
        var asker = new Asker(Options.Create(new AskingOptions()), TimeProvider.System, understanding: reader);

        var answer = await asker.AskAsync(new Question("which sound does runa solvang miss", [Keeper]),
            cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(AnswerOutcome.Answered, answer.Outcome);
        Assert.Contains("The bell buoy", answer.Text, StringComparison.Ordinal);
    }
}
