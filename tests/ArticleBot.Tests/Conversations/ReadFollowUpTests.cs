using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Conversations.FollowUps;
using ArticleBot.Conversations.Turns;
using ArticleBot.Grounding;

namespace ArticleBot.Tests.Conversations;

/// <summary>What the reader reads for a question that leans on others.</summary>
public sealed class ReadFollowUpTests
{
    private static readonly Article Goat = ArticleReader.Read("goat", "A goat on the ferry\n\nA dog walker found the goat on Monday.");

    [Fact]
    public void A_follow_up_is_read_with_the_two_questions_before_it_and_their_short_answers_the_latest_first()
    {
        var read = ReadFollowUp.Of("why?", [new Turn("Who is ill?", ""), new Turn("When was it lost?", "…"), Answered("Who found the goat?", "A dog walker")]);

        Assert.Equal("why: Who found the goat, A dog walker; When was it lost", read);
    }

    [Theory]
    [InlineData("on which grounds", "on which grounds: Who found the goat?")]
    [InlineData("where exactly?", "where exactly: Who found the goat?")]
    [InlineData("how many people came to see the goat on Monday", null)]
    public void A_few_words_may_lean_on_the_question_before(string question, string? led) =>
        Assert.Equal(led, ReadFollowUp.WithLast(question, new Turn("Who found the goat?", "…"))?.Text);

    private static Turn Answered(string question, string words)
    {
        var place = Goat.Text.IndexOf(words, StringComparison.Ordinal);
        var citation = new Citation(Goat, 2, new TextSpan(place, words.Length));
        return new Turn(question, words)
        {
            Answer = new Answer
            {
                Question = question,
                Outcome = AnswerOutcome.Answered,
                Text = words,
                Confidence = 1,
                Mode = AnswerMode.Extractive,
                Claims = [new Claim(words, [citation])],
                Passages = [],
                InShort = citation,
            },
        };
    }
}
