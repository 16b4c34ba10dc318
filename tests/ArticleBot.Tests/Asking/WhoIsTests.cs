using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Retrieval;

namespace ArticleBot.Tests.Asking;

public sealed class WhoIsTests
{
    private static readonly PassageIndex Index = PassageIndex.Build([ArticleReader.Read("painter", """
        Lights on canvas

        Gus Fairweather has spent 30 years putting lighthouses on canvas. His new show is at the Ropewalk Gallery.

        Fairweather said on Monday that he still gets seasick.
        """)]);

    [Fact]
    public void Somebody_whom_the_article_names_is_told_by_the_sentence_that_brings_them_in()
    {
        var answer = ExtractiveAnswering.Answer(Index, "who is gus fairweather", 3);

        Assert.Equal(AnswerOutcome.Answered, answer.Outcome);
        Assert.Contains("30 years putting lighthouses", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_whom_it_does_not_name_is_not_told_without_doubt()
    {
        var answer = ExtractiveAnswering.Answer(Index, "who is the mayor", 3);

        Assert.True(answer.Abstained || answer.IsDoubtful, answer.Text);
    }
}
