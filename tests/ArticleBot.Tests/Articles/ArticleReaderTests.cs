using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles;

public sealed class ArticleReaderTests
{
    private const string Harbour = """
        Harbour reopens after storm

        Ferries resume with shorter timetable and new safety checks for every crew

        The harbour reopened on Monday, the port authority said.
        Two piers stay closed.

        Long repairs

        Engineers expect the work to take three weeks.

        – Coast News Agency
        """;

    [Fact]
    public void The_first_block_is_the_title_and_every_later_one_is_numbered_from_1()
    {
        var article = ArticleReader.Read("harbour", Harbour);

        Assert.Equal("Harbour reopens after storm", article.Title);
        Assert.Equal([1, 2, 3, 4, 5], article.Paragraphs.Select(paragraph => paragraph.Number));
        Assert.Equal(0, article.Blocks[0].Number);
    }

    [Fact]
    public void Blocks_are_told_apart_by_what_they_are_to_the_reader()
    {
        var article = ArticleReader.Read("harbour", Harbour);

        Assert.Equal(
            [ParagraphKind.Title, ParagraphKind.Standfirst, ParagraphKind.Body, ParagraphKind.Heading, ParagraphKind.Body, ParagraphKind.Credit],
            article.Blocks.Select(block => block.Kind));
        Assert.Equal([false, true, true, false, true, false], article.Blocks.Select(block => block.IsEvidence));
    }

    [Fact]
    public void Lines_inside_a_block_are_joined_by_one_space()
    {
        var article = ArticleReader.Read("harbour", Harbour);

        Assert.Equal("The harbour reopened on Monday, the port authority said. Two piers stay closed.", article.TextOf(article.Paragraphs[1]));
    }

    [Theory]
    [InlineData("Title\n\nBody text.")]
    [InlineData("Title\r\n\r\nBody text.\r\n")]
    [InlineData("\uFEFFTitle\n\nBody text.")]
    [InlineData("\n\n  Title  \n \t \n\n\nBody\ttext.\n\n")]
    [InlineData("Title\r\rBody text.")]
    [InlineData("Ti\u00ADtle\n\nBody\u200B text.")]
    public void Line_ends_byte_order_mark_and_unseen_characters_make_no_difference(string file)
    {
        var article = ArticleReader.Read("id", file);

        Assert.Equal("Title\n\nBody text.", article.Text);
    }

    [Fact]
    public void Text_is_brought_to_Unicode_form_C()
    {
        var article = ArticleReader.Read("id", "Cafe\u0301 opens\n\nThe cafe\u0301 serves tea.");

        Assert.Equal("Caf\u00E9 opens", article.Title);
        Assert.True(article.Text.IsNormalized());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t\r\n")]
    [InlineData("\uFEFF")]
    public void A_text_without_words_is_no_article(string file) =>
        Assert.Equal("id: the article is empty", Assert.Throws<ArticleException>(() => ArticleReader.Read("id", file)).Message);

    [Fact]
    public void A_title_alone_is_no_article() =>
        Assert.Equal("id: the article has only a title and no text", Assert.Throws<ArticleException>(() => ArticleReader.Read("id", "Only a title\nin two lines")).Message);

    [Theory]
    [InlineData("By Jane Doe", ParagraphKind.Byline)]
    [InlineData("By noon the square was empty.", ParagraphKind.Body)]
    [InlineData("The minister speaks of new ferries and quieter ports", ParagraphKind.Standfirst)]
    [InlineData("The minister spoke of new ferries.", ParagraphKind.Body)]
    public void The_second_block_is_a_byline_a_standfirst_or_text(string second, ParagraphKind kind)
    {
        var article = ArticleReader.Read("id", $"Title\n\n{second}\n\nMore text here.\n\nAnd an end.");

        Assert.Equal(kind, article.Paragraphs[0].Kind);
    }

    [Theory]
    [InlineData("– Reuters")]
    [InlineData("(AP)")]
    [InlineData("Reporting by Ann Lee; editing by Tom Fox")]
    [InlineData("© 2026 Coast News")]
    public void The_last_block_can_be_a_credit(string last)
    {
        var article = ArticleReader.Read("id", $"Title\n\nSome text.\n\n{last}");

        Assert.Equal(ParagraphKind.Credit, article.Paragraphs[^1].Kind);
    }

    [Fact]
    public void A_long_article_is_read_in_one_go()
    {
        var body = string.Concat(Enumerable.Repeat("The council met again and nobody objected to the plan. ", 20));
        var file = "Title\n\n" + string.Join("\n\n", Enumerable.Repeat(body, 4500));

        var article = ArticleReader.Read("id", file);

        Assert.Equal(4500, article.Paragraphs.Length);
        Assert.All(article.Paragraphs, paragraph => Assert.Equal(20, paragraph.Sentences.Length));
    }

    [Fact]
    public void The_block_of_every_place_is_found()
    {
        var article = ArticleReader.Read("harbour", Harbour);

        foreach (var block in article.Blocks)
        {
            Assert.Equal(block.Number, article.ParagraphAt(block.Span.Start));
            Assert.Equal(block.Number, article.ParagraphAt(block.Span.End - 1));
        }
    }
}
