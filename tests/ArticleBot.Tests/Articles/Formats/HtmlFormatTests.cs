using System.Text;
using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles.Formats;

public sealed class HtmlFormatTests
{
    private static readonly Article Page = Read(Pages.Ferry);

    [Fact]
    public void The_title_the_byline_the_date_the_site_and_the_address_come_from_the_head()
    {
        Assert.Equal("Ferry hits the old pier of Ostby", Page.Title);
        Assert.Equal("Ann Lee", Page.Info.Byline);
        Assert.Equal(new DateOnly(2026, 3, 2), Page.Info.Published?.Day);
        Assert.Equal("Coast News", Page.Info.Site);
        Assert.Equal(new Uri("https://coast.example/ferry"), Page.Info.Url);
        Assert.Equal("en", Page.Info.Language);
    }

    [Theory]
    [InlineData("A ferry with ninety people", ParagraphKind.Body)]
    [InlineData("What the port says", ParagraphKind.Heading)]
    [InlineData("The pier on Monday", ParagraphKind.Caption)]
    [InlineData("“We heard a bang", ParagraphKind.BlockQuote)]
    [InlineData("Saw it from my kitchen", ParagraphKind.Post)]
    [InlineData("Buses run from the market", ParagraphKind.ListItem)]
    public void Each_block_has_the_kind_that_its_element_says(string words, ParagraphKind kind) =>
        Assert.Equal(kind, Paragraph(words).Kind);

    [Fact]
    public void A_post_has_its_author() => Assert.Equal("Bo Ek", Paragraph("Saw it from my kitchen").Speaker);

    [Theory]
    [InlineData("Home")]
    [InlineData("var tracking")]
    public void Menus_and_scripts_are_left_out(string words) => Assert.DoesNotContain(words, Page.Text, StringComparison.Ordinal);

    [Fact]
    public void What_follows_a_heading_for_more_stories_is_furniture() =>
        Assert.DoesNotContain(Page.Paragraphs, paragraph => paragraph.IsBody && Page.TextOf(paragraph).Contains("Whale seen", StringComparison.Ordinal));

    [Fact]
    public void Inline_markup_does_not_part_words() =>
        Assert.Contains("hit the old pier of Ostby", Page.TextOf(Paragraph("A ferry with ninety")), StringComparison.Ordinal);

    [Fact]
    public void A_short_page_keeps_all_its_text()
    {
        var page = Read("""
            <html><head><title>Fog stops ferry</title></head><body><div class="cookie-banner">We use cookies to make this better.</div>
            <h1>Fog stops ferry</h1><p>The ferry to Vik did not sail on Monday.<aside><ul><li><a href="/w">Whale seen</a></li></ul></aside>
            <p>Fog lay on the port, Ida Kern said.<p>It will sail on Tuesday.</body></html>
            """);

        Assert.Equal(
            ["The ferry to Vik did not sail on Monday.", "Fog lay on the port, Ida Kern said.", "It will sail on Tuesday."],
            page.Paragraphs.Where(paragraph => paragraph.IsBody).Select(page.TextOf));
    }

    [Fact]
    public void Of_several_articles_the_one_with_the_pages_heading_is_read()
    {
        const string Teaser = "A whale was seen off Vik for the first time in years, the coast guard said, and hundreds came to the shore to look at it, some of "
            + "them with tents, pots, children, dogs and guitars, so that the town had to close the road for the whole of the long weekend.";
        var page = Read($"<title>Fog stops ferry</title><article><h1>Fog stops ferry</h1><p>The ferry to Vik did not sail on Monday.</p></article>"
            + $"<article><h2>Whale</h2><p>{Teaser}</p><p>{Teaser}</p><p>{Teaser}</p></article>");

        Assert.Equal(["The ferry to Vik did not sail on Monday."], page.Paragraphs.Select(page.TextOf));
    }

    [Fact]
    public void The_content_tells_a_page_whatever_the_file_is_called() =>
        Assert.Equal("Ferry hits the old pier of Ostby", ArticleReader.Read("saved.txt", Encoding.UTF8.GetBytes(Pages.Ferry)).Title);

    [Fact]
    public void Markdown_that_speaks_of_tags_is_no_page() =>
        Assert.Equal("Tags", ArticleReader.Read("tags.md", "# Tags\n\nA page begins with `<html>`, and has a `<body>`."u8.ToArray()).Title);

    [Fact]
    public void A_page_that_is_nested_without_end_is_refused()
    {
        var nested = "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "<p>Deep.</p>";

        Assert.Equal("deep.html: the page's elements are nested too deeply to be read", Assert.Throws<ArticleException>(() => ArticleReader.Read("deep.html", Encoding.UTF8.GetBytes(nested))).Message);
    }

    [Fact]
    public void A_page_without_words_is_no_article() =>
        Assert.Equal("empty.html: the page holds no article", Assert.Throws<ArticleException>(() => ArticleReader.Read("empty.html", "<html><body><script>1</script></body></html>"u8.ToArray())).Message);

    private static Article Read(string page) => ArticleReader.Read("page.html", Encoding.UTF8.GetBytes(page));

    private static Paragraph Paragraph(string words) => Page.Paragraphs.Single(paragraph => Page.TextOf(paragraph).StartsWith(words, StringComparison.Ordinal));
}
