using ArticleBot.Articles;
using ArticleBot.Asking.Answering;
using ArticleBot.Retrieval;

namespace ArticleBot.Tests.Retrieval;

public sealed class AnsweredQuestionTests
{
    private static readonly Article Interview = ArticleReader.Read("interview", """
        Meet the lighthouse keeper

        Elin Strand has kept the light for nine years. What is it that keeps her there? She laughs and pours the tea.

        Q: Which instrument do you play?

        A: The accordion, badly, since school.

        Q: Your favourite month?

        A: October. The tourists have gone and the birds come.

        ## How do visitors get to the island?

        By the boat that leaves Havn at noon.
        """);

    private static readonly PassageIndex Index = PassageIndex.Build([Interview]);

    [Theory]
    [InlineData("what instrument does she play", "The accordion")]
    [InlineData("whats her favourite month", "October")]
    [InlineData("How do visitors get to the island?", "By the boat")]
    public void A_paragraph_is_found_by_the_question_that_it_answers(string question, string words)
    {
        var answer = ExtractiveAnswering.Answer(Index, question, 3);

        Assert.Contains(words, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('?', answer.Text);
    }

    [Fact]
    public void A_question_is_no_answer_wherever_it_stands() =>
        Assert.DoesNotContain('?', ExtractiveAnswering.Answer(Index, "What is it that keeps Elin Strand there?", 3).Text);
}
