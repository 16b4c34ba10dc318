using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles;

public sealed class FrontMatterTests
{
    [Fact]
    public void Address_author_publisher_and_date_are_read_and_are_no_paragraphs()
    {
        var article = ArticleReader.Read("id", """
            ---
            url: https://news.example/storm
            author: "Ann Lee"
            Publisher: Coast News
            date: 2026-03-02
            section: weather
            ---
            Storm passes

            The storm passed on Monday.
            """);

        Assert.Equal(new ArticleSource(new Uri("https://news.example/storm"), "Ann Lee", "Coast News", new DateOnly(2026, 3, 2)), article.Source);
        Assert.Equal("Storm passes", article.Title);
        Assert.Single(article.Paragraphs);
    }

    [Theory]
    [InlineData("url: javascript:alert(1)")]
    [InlineData("url: /relative")]
    [InlineData("date: soon")]
    [InlineData("date: 10:30")]
    [InlineData("nonsense")]
    public void A_value_that_is_none_is_left_out(string line) =>
        Assert.Equal(new ArticleSource(), ArticleReader.Read("id", $"---\n{line}\n---\nTitle\n\nText.").Source);

    [Fact]
    public void A_rule_without_a_second_one_is_no_front_matter() =>
        Assert.Equal("Title", ArticleReader.Read("id", "---\n\nTitle\n\nText.").Title);

    [Fact]
    public void What_stands_between_two_rules_without_keys_is_text() =>
        Assert.Equal("Storm passes", ArticleReader.Read("id", "---\n\nStorm passes\n\n---\n\nIt passed on Monday.", isMarkdown: true).Title);

    [Theory]
    [InlineData("title: \u200B")]
    [InlineData("title: >\n  Storm over")]
    public void A_title_without_words_is_none(string entry) =>
        Assert.Equal("id", ArticleReader.Read("id", $"---\n{entry}\n---\n\nThe storm passed.\n\nNobody was hurt.").Title);

    [Theory]
    [InlineData("The storm passed on Monday.\n\nNobody was hurt.", "Storm over", 2)]
    [InlineData("Storm passes\n\nThe storm passed on Monday.", "Storm passes", 1)]
    [InlineData("# Storm passes!\n\nThe storm passed on Monday.", "Storm passes!", 1)]
    public void A_title_of_the_front_matter_is_the_title_where_the_article_begins_with_a_sentence(string body, string title, int paragraphs)
    {
        var article = ArticleReader.Read("id", $"---\ntitle: \"Storm over\"\nauthor: Ann Lee\n---\n\n{body}", isMarkdown: true);

        Assert.Equal((title, paragraphs), (article.Title, article.Paragraphs.Length));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_markup() =>
        Assert.Equal("Storm passes", ArticleReader.Read("id", "\uFEFF# Storm passes\n\nIt passed on Monday.", isMarkdown: true).Title);

    [Fact]
    public void Offsets_count_the_front_matter_in()
    {
        const string File = "---\nauthor: Ann\n---\nTitle\n\nText.";

        var article = ArticleReader.Read("id", File);

        Assert.Equal(File.IndexOf("Text", StringComparison.Ordinal), article.FileOffsets.ToFile(article.Text.IndexOf("Text", StringComparison.Ordinal)));
    }
}
