using ArticleBot.Articles;
using ArticleBot.Articles.Kinds;
using FsCheck.Xunit;

namespace ArticleBot.Tests.Articles.Kinds;

/// <summary>What a page says to its visitors, told by its words.</summary>
public sealed class FurnitureModelTests
{
    [Theory]
    [InlineData("About the author: Mira Holt has covered schools for the Valley Gazette since 2011.")]
    [InlineData("Enjoying this article? Sign up for our free weekly newsletter.")]
    [InlineData("We may earn a small commission if you buy something through a link on this page.")]
    [InlineData("Got a story for our newsroom? Email us at news@example.org.")]
    public void A_block_that_speaks_to_the_pages_visitors_is_furniture(string block) => Assert.True(FurnitureModel.Tells(block));

    [Theory]
    [InlineData("The council voted by nine to six on Tuesday to close the swimming pool in Arden Road.")]
    [InlineData("More than 3,000 people have signed up for the newsletter, which Holt writes at her kitchen table.")]
    [InlineData("“Follow the coast road and turn left at the mill,” she told them.")]
    [InlineData("Anyone with information is asked to call the police on 101.")]
    [InlineData("Holt, who has covered schools for eleven years, said that she had never seen such a thing.")]
    public void A_paragraph_of_an_article_is_none(string block) => Assert.False(FurnitureModel.Tells(block));

    [Fact]
    public void A_block_about_the_author_is_furniture_wherever_it_stands()
    {
        var article = ArticleReader.Read("toll", """
            Toll goes

            About the author: Mira Holt has covered traffic for the Valley Gazette since 2011.

            Drivers will no longer have to pay to cross the bridge at weekends, the council decided on Monday.

            The toll of four crowns has been charged since 1996.
            """);

        Assert.Equal([ParagraphKind.Furniture, ParagraphKind.Body, ParagraphKind.Body], article.Blocks.Skip(1).Select(block => block.Kind));
    }

    [Fact]
    public void Labels_are_furniture_in_the_shortest_text()
    {
        var article = ArticleReader.Read("toll", """
            Toll goes

            The toll of four crowns goes on Monday.

            ADVERTISEMENT

            It has been charged since 1996.

            Story continues below

            Nobody will miss it, said the mayor.
            """);

        Assert.Equal(3, article.Paragraphs.Count(paragraph => paragraph.IsBody));
        Assert.Equal(2, article.Paragraphs.Count(paragraph => paragraph.Kind == ParagraphKind.Furniture));
    }

    [Property]
    public void Every_text_has_a_probability(string? text) => Assert.InRange(FurnitureModel.Probability(text ?? ""), 0, 1);
}
