namespace ArticleBot.Tests.Articles.Formats;

/// <summary>Words that a margin of a plain text broke.</summary>
public sealed class BrokenWordTests
{
    private const string Rest = "\nthe old pier, which has stood in the bay since the year of the great\nstorm, "
        + "and nobody was hurt, said the port.";

    [Theory]
    [InlineData("seven-\nty", "seventy")]
    [InlineData("govern-\nment", "government")]
    [InlineData("agree-\nments", "agreements")]
    [InlineData("well-\nknown", "well-known")]
    [InlineData("Anglo-\nAmerican", "Anglo-American")]
    [InlineData("zorple-\nquist", "zorple-quist")]
    [InlineData("two-\nand three-year", "two- and three-year")]
    [InlineData("so –\nand loud –", "so – and loud –")]
    [InlineData("go\u00AD\nvern", "govern")]
    public void A_hyphen_at_a_line_s_end_joins(string broken, string whole)
    {
        var article = ArticleReader.Read("pier",
            $"Ferry hits pier\n\nA ferry with ninety people on board, full of {broken} on Monday hit{Rest}");

        Assert.Contains($"full of {whole} on Monday", article.TextOf(article.Paragraphs[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_tells_how_it_writes_the_word()
    {
        var article = ArticleReader.Read("pier",
            $"Ferry hits pier\n\nThe skelmer of the ferry and a co-skip, who came on board with the skel-\nmer and a co-\nskip, hit{Rest}");

        Assert.Contains("with the skelmer and a co-skip, hit", article.TextOf(article.Paragraphs[0]), StringComparison.Ordinal);
    }
}
