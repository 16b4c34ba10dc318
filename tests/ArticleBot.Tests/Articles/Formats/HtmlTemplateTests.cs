using System.Text;
using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles.Formats;

public sealed class HtmlTemplateTests
{
    [Fact]
    public void What_holds_most_of_an_article_is_no_box_whatever_its_class_is_called()
    {
        var article = Read("<div class=\"share-story\"><p>The pier of Selmouth opened on Monday after a year of work.</p><p>Ships came at noon.</p></div>"
            + "<div class=\"promo-box\"><p>Win a trip to Norhaven</p></div><p>It cost four million pounds, the council said.</p>", "");

        Assert.Contains(article.Paragraphs, paragraph => paragraph.IsBody && article.TextOf(paragraph).StartsWith("The pier", StringComparison.Ordinal));
        Assert.DoesNotContain(article.Paragraphs, paragraph => paragraph.IsBody && article.TextOf(paragraph).StartsWith("Win", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("\"isAccessibleForFree\":false,", false)]
    [InlineData("\"isAccessibleForFree\":\"False\",", false)]
    public void A_page_that_a_script_is_to_fill_is_read_from_its_head_if_it_is_free(string entry, bool isRead)
    {
        var article = Read("<p>Please switch on scripts.</p>", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\"," + entry
            + "\"articleBody\":\"The pier of Selmouth opened on Monday.\\n\\nShips came at noon, and the mayor cut a rope.\"}</script>");

        Assert.Equal(isRead, article.Text.Contains("the mayor cut a rope", StringComparison.Ordinal));
    }

    private static Article Read(string body, string head) => ArticleReader.Read("pier.html", Encoding.UTF8.GetBytes(
        $"<html><head><title>Pier opens</title>{head}</head><body><article><h1>Pier opens</h1>{body}</article></body></html>"));
}
