using ArticleBot.Articles;
using ArticleBot.Asking.Answering;
using ArticleBot.Meaning;
using ArticleBot.Neural;
using ArticleBot.Retrieval;

namespace ArticleBot.Tests.Asking;

/// <summary>Answers with the reader that comes with the program.</summary>
public sealed class ReadAnswerTests
{
    private static readonly Understanding Reader = new(NeuralServices.Pairs(Path.Combine(AppContext.BaseDirectory, "weights")));

    private static readonly Article Depot = ArticleReader.Read("depot", """
        Fire at tram depot

        The tram depot in Eastvale caught fire shortly after four on Sunday morning. Two cleaners were taken to hospital with burns.

        “We heard a bang and then the roof came down,” said Ilse Marten, who lives across the street.

        The operator, Norlin, said that it would cost about three million crowns to repair the hall. Trams will not run until Thursday.
        """);

    private static readonly Article Choir = ArticleReader.Read("choir", """
        Choir sings in new hall

        The harbour choir is giving a concert in the new hall next month. The choir will hold its concert on 3 May to open the hall, which cost $450,000.

        Ulla Fors, who has led the choir since it began, will stop after the concert. Fors will hand over to the young organist Per Dahl.

        The caretaker said that the chairs were late.
        """);

    private static readonly PassageIndex Index = PassageIndex.Build([Depot]);

    [Theory]
    [InlineData("How much will the repair cost?", "three million crowns", 3)]
    [InlineData("who lives across the street", "Ilse Marten", 2)]
    [InlineData("When did the depot catch fire?", "Sunday morning", 1)]
    public void The_few_words_that_answer_come_with_their_sentence(string question, string words, int paragraph)
    {
        var answer = ExtractiveAnswering.Answer(Index, question, 3, understanding: Reader);

        Assert.NotNull(answer.InShort);
        Assert.Contains(words, answer.InShort.Text, StringComparison.Ordinal);
        Assert.Equal(paragraph, answer.InShort.Paragraph);
        Assert.Contains(answer.Citations, citation => answer.InShort.Span.Start >= citation.Span.Start && answer.InShort.Span.End <= citation.Span.End);
        Assert.True(answer.InShort.Span.Length < answer.Text.Length);
    }

    [Fact]
    public void A_paragraph_that_shares_only_a_name_with_the_question_does_not_answer_without_doubt()
    {
        var answer = ExtractiveAnswering.Answer(PassageIndex.Build([Choir]), "What did Fors eat for breakfast?", 3, understanding: Reader);

        Assert.Null(answer.InShort);
        Assert.True(answer.Abstained || answer.IsDoubtful);
    }

    [Fact]
    public void Whether_something_is_so_is_answered_by_its_sentence_alone()
    {
        var answer = ExtractiveAnswering.Answer(Index, "Were two cleaners taken to hospital?", 3, understanding: Reader);

        Assert.Null(answer.InShort);
        Assert.Equal(1, Assert.Single(answer.Citations).Paragraph);
    }

    [Fact]
    public void Without_a_reader_there_are_no_few_words() =>
        Assert.Null(ExtractiveAnswering.Answer(Index, "How much will the repair cost?", 3).InShort);

    [Fact]
    public void What_is_read_changes_no_word_of_the_article()
    {
        var answer = ExtractiveAnswering.Answer(Index, "How much will the repair cost?", 3, understanding: Reader);

        Assert.All(answer.Claims, claim => Assert.Contains(claim.Text.Trim('[', ']'), Depot.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("when is the choir's concert", "3 May")]
    [InlineData("How much did the new hall cost?", "$450,000")]
    public void The_few_words_are_of_the_kind_that_is_asked_for_and_keep_their_unit(string question, string words)
    {
        var answer = ExtractiveAnswering.Answer(PassageIndex.Build([Choir]), question, 3, understanding: Reader);

        Assert.Contains(words, answer.InShort?.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Citations, citation => citation.Text.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("How old is Ulla Fors?")]
    [InlineData("What is the name of the caretaker?")]
    [InlineData("Who owns the hall?")]
    public void No_words_of_another_kind_are_given_for_what_the_article_leaves_out(string question) =>
        Assert.Null(ExtractiveAnswering.Answer(PassageIndex.Build([Choir]), question, 3, understanding: Reader).InShort);
}
