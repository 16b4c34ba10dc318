using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Retrieval;
using ArticleBot.Tests.Retrieval;

namespace ArticleBot.Tests.Asking;

public sealed class SmallTalkTests
{
    private static readonly PassageIndex Index = PassageIndex.Build([TestArticles.Harbour]);

    [Theory]
    [InlineData("hello", "Hello!")]
    [InlineData("Hi there!", "Hello!")]
    [InlineData("good morning", "Hello!")]
    [InlineData("thanks", "You are welcome.")]
    [InlineData("ok thank you very much", "You are welcome.")]
    [InlineData("bye", "Goodbye!")]
    [InlineData("how are you?", "I am well")]
    [InlineData("what can you do", "I answer questions")]
    [InlineData("help", "I answer questions")]
    [InlineData("are you a bot", "I am a bot.")]
    [InlineData("Are you human or a machine?", "I am a bot.")]
    [InlineData("who are you", "I am a bot.")]
    [InlineData("write me a poem", "I can only answer questions about the article.")]
    [InlineData("Tell me a joke", "I can only answer questions about the article.")]
    public void Words_that_ask_nothing_of_the_article_get_one_line(string words, string line)
    {
        var answer = ExtractiveAnswering.Answer(Index, words, 3);

        Assert.Equal(AnswerOutcome.Remark, answer.Outcome);
        Assert.StartsWith(line, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', answer.Text);
        Assert.Empty(answer.Claims);
    }

    [Theory]
    [InlineData("hello from whom?")]
    [InlineData("Who thanked the crews?")]
    [InlineData("What can the mayor do?")]
    [InlineData("Did the union get help?")]
    [InlineData("How are the engineers?")]
    [InlineData("Hi, when did the strike end?")]
    [InlineData("thanks, and who leads the union?")]
    public void A_question_with_kind_words_is_a_question(string words) => Assert.Null(SmallTalk.LineFor(words));
}
