using ArticleBot.Articles;
using ArticleBot.Retrieval;
using FsCheck.Xunit;

namespace ArticleBot.Tests.Retrieval;

public sealed class PassageIndexTests
{
    private static readonly PassageIndex Index = PassageIndex.Build([TestArticles.Harbour]);

    [Theory]
    [InlineData("Who leads the union?", 2)]
    [InlineData("How many commuters were stranded?", 2)]
    [InlineData("When were the boats built?", 3)]
    [InlineData("What did the mayor call the agreement?", 4)]
    [InlineData("Who was hurt when the engine caught fire?", 6)]
    [InlineData("Why did the strikes begin?", 6)]
    [InlineData("What will happen in May?", 7)]
    [InlineData("Which US company was it?", 7)]
    [InlineData("WHAT DID THE MAYOR CALL THE AGREEMENT?", 4)]
    public void The_best_passage_is_the_paragraph_that_tells(string question, int paragraph) =>
        Assert.Equal(paragraph, Index.Search(question, 3)[0].Paragraph.Number);

    [Theory]
    [InlineData("")]
    [InlineData("Who is it?")]
    [InlineData("Quels volcans?")]
    [InlineData("😀")]
    public void Nothing_is_found_where_no_word_is_shared(string question) => Assert.Empty(Index.Search(question, 3));

    [Fact]
    public void Headings_and_titles_are_no_passages() =>
        Assert.DoesNotContain(Index.Search("Safety first ferry strike ends", 20), passage => passage.Paragraph.Kind is ParagraphKind.Heading or ParagraphKind.Title);

    [Fact]
    public void Passages_come_best_first_at_most_top_of_them_and_each_once()
    {
        var passages = Index.Search("When did the strike of the ferry crews in the city end?", 3);

        Assert.Equal(3, passages.Length);
        Assert.Equal(passages.OrderByDescending(passage => passage.Score), passages);
        Assert.Equal(3, passages.Select(passage => passage.Paragraph.Number).Distinct().Count());
    }

    [Fact]
    public void Each_passage_tells_which_of_several_articles_it_stands_in()
    {
        var other = ArticleReader.Read("orchard", "Apple harvest\n\nThe apple harvest in Kent was the best for ten years, growers said.");
        var index = PassageIndex.Build([TestArticles.Harbour, other]);

        Assert.Equal("orchard", index.Search("Where was the apple harvest?", 1)[0].Article.Id);
        Assert.Equal("harbour", index.Search("Where was the ferry strike?", 1)[0].Article.Id);
    }

    [Fact]
    public void An_index_of_no_article_finds_nothing() => Assert.Empty(PassageIndex.Build([]).Search("Who came?", 3));

    [Fact]
    public void Top_must_be_positive() => Assert.Throws<ArgumentOutOfRangeException>(() => Index.Search("Who came?", 0));

    [Fact]
    public void Many_threads_get_the_answer_that_one_gets()
    {
        const string question = "Who leads the union of the crews?";
        var expected = Index.Search(question, 5).Select(passage => passage.Score);
        Parallel.For(0, 200, _ => Assert.Equal(expected, Index.Search(question, 5).Select(passage => passage.Score)));
    }

    [Property]
    public void Any_question_gets_passages_of_the_article(string? question) =>
        Assert.All(Index.Search(question ?? "", 5), passage => Assert.Contains(passage.Paragraph, TestArticles.Harbour.Paragraphs));
}
