using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Asking.Overviews;
using ArticleBot.Summarising;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Asking;

public sealed class OverviewQuestionTests
{
    private static readonly Article Depot = ArticleReader.Read("depot", """
        Fire at tram depot

        The tram depot in Eastvale caught fire shortly after four on Sunday morning, and two cleaners were taken to hospital with burns.

        The operator, Norlin, said that it would cost about three million crowns to repair the hall. Trams will not run until Thursday.
        """);

    [Theory]
    [InlineData("What is this about?")]
    [InlineData("whats this article about")]
    [InlineData("what's it all about")]
    [InlineData("tldr")]
    [InlineData("TL;DR please")]
    [InlineData("can you summarise the article for me")]
    [InlineData("Summarize this in two sentences.")]
    [InlineData("give me the gist")]
    [InlineData("Could you sum it up?")]
    [InlineData("what happened")]
    [InlineData("so what's going on here")]
    [InlineData("whats this article about in one sentence")]
    [InlineData("why does this matter?")]
    [InlineData("so why is this important")]
    [InlineData("tell me more")]
    [InlineData("what else")]
    public void A_question_for_the_whole_is_told(string question) => Assert.Equal(SummaryStyle.Short, OverviewQuestion.StyleOf(question));

    [Theory]
    [InlineData("what are the main points")]
    [InlineData("the key facts pls")]
    public void Points_are_asked_for_as_points(string question) => Assert.Equal(SummaryStyle.Bullets, OverviewQuestion.StyleOf(question));

    [Theory]
    [InlineData("what is the strike about")]
    [InlineData("What happened to the bridge?")]
    [InlineData("What did Norlin say about this?")]
    [InlineData("who wrote the summary")]
    [InlineData("summarise what Norlin said")]
    [InlineData("What was the main reason?")]
    [InlineData("what else did Norlin say")]
    [InlineData("why does the hall matter")]
    [InlineData("what")]
    [InlineData("")]
    public void A_question_for_a_part_is_none(string question) => Assert.Null(OverviewQuestion.StyleOf(question));

    [Fact]
    public async Task The_whole_is_answered_by_cited_sentences_of_a_summary()
    {
        var asker = new Asker(Options.Create(new AskingOptions()), TimeProvider.System, summariser: new Summariser(TimeProvider.System));

        var answer = await asker.AskAsync(new Question("what is this about?", [Depot], 3), cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(AnswerOutcome.Answered, answer.Outcome);
        Assert.Contains("caught fire", answer.Text, StringComparison.Ordinal);
        Assert.All(answer.Claims, claim => Assert.NotEmpty(claim.Citations));
        Assert.NotEmpty(answer.Passages);
    }
}
