using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles;

public sealed class MarkdownTests
{
    private const string Page = """
        # Bakery *wins* prize

        The **oldest** bakery in [Ulm](https://ulm.example/) won a `gold` prize &amp; a cup.

        ## What it means

        > “We are glad,” said Ida Kern.

        - Rye bread
        - Spelt bread

        1. First step
        2. Second step

        | Year | Prize |
        | ---- | ----- |
        | 2025 | Silver |

        A cost of 5 \* 3 euros.
        """;

    private readonly Article article = ArticleReader.Read("bakery", Page, isMarkdown: true);

    [Fact]
    public void Markup_is_dropped_and_the_words_stay() =>
        Assert.Equal(
            [
                "Bakery wins prize", "The oldest bakery in Ulm won a gold prize & a cup.", "What it means", "“We are glad,” said Ida Kern.",
                "Rye bread", "Spelt bread", "First step", "Second step", "Year Prize", "2025 Silver", "A cost of 5 * 3 euros.",
            ],
            article.Blocks.Select(article.TextOf));

    [Fact]
    public void Headings_and_block_quotes_are_told_by_the_markup()
    {
        Assert.Equal(ParagraphKind.Heading, article.Blocks[2].Kind);
        Assert.Equal(ParagraphKind.BlockQuote, article.Blocks[3].Kind);
        Assert.Equal(ParagraphKind.ListItem, article.Blocks[4].Kind);
    }

    [Theory]
    [InlineData("Bakery")]
    [InlineData("oldest")]
    [InlineData("gold")]
    [InlineData("Ida Kern")]
    [InlineData("Silver")]
    public void Every_word_is_mapped_to_its_place_in_the_file(string word) =>
        Assert.Equal(Page.IndexOf(word, StringComparison.Ordinal), article.FileOffsets.ToFile(article.Text.IndexOf(word, StringComparison.Ordinal)));

    [Fact]
    public void Plain_text_keeps_its_stars_and_signs() =>
        Assert.Equal("# Not *markup*", ArticleReader.Read("id", "# Not *markup*\n\nText.").Title);

    [Fact]
    public void The_words_that_stand_for_a_picture_are_left_out_and_a_footnote_is_a_paragraph()
    {
        var pier = ArticleReader.Read(
            "pier", "# Pier opens\n\n![“We won!” the crew says](crew.jpg)\n\nThe pier opened [![logo](a.png)](b) on Monday.[^1]\n\n[^1]: It had been shut.", isMarkdown: true);

        Assert.DoesNotContain("We won", pier.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("logo", pier.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("[^", pier.Text, StringComparison.Ordinal);
        Assert.Contains("It had been shut.", pier.Text, StringComparison.Ordinal);
    }
}
