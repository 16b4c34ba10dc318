using System.Text;
using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles.Kinds;

/// <summary>Where the links to other articles end that stand inside an article.</summary>
public sealed class LinkSectionTests
{
    private const string Links = """
        <ul><li><a href="/1">Lighthouse keeper retires at 80</a></li><li><a href="/2">Why the herring came back</a></li></ul>
        """;

    private static readonly string[] Story =
    [
        "The ferry to Hallow Island will sail again from Friday, the port said on Tuesday.",
        "It has lain in the dock since a fire in March, which burned out both of its engines.",
        "Repairs took nine weeks and cost 1.4 million pounds, a third more than was planned.",
        "The port has bought a second boat, which will stand by in winter.",
    ];

    public static TheoryData<string> Boxes =>
    [
        $"<aside class='related'><h3>Related stories</h3>{Links}</aside>",
        $"<div><h4>More on this story</h4>{Links}</div>",
        $"<section><h2>Most popular</h2>{Links}</section>",
        $"<h3>Read more</h3>{Links}",
        "<p><strong>Read more:</strong></p><p><a href='/1'>Lighthouse keeper retires at 80</a></p>",
        "<div><h3>You may also like</h3><div class='card'><h4><a href='/1'>Lighthouse keeper retires at 80</a></h4>"
            + "<p>He has kept the light on Gull Rock for forty-one years and has never once been late.</p></div></div>",
        "<div><h3>Sign up for The Morning Tide</h3><p>The news of the coast in five minutes, every weekday at seven.</p></div>",
    ];

    public static TheoryData<string> Lines =>
    [
        "Related stories\n\nLighthouse keeper retires at 80\n\nWhy the herring came back",
        "RELATED STORIES\n- Lighthouse keeper retires at 80\n- Why the herring came back",
        "Most popular\n\n1. Who will pay for the wall?\n2. Why the herring came back",
        "More on this story\n\nHerring back at last!",
    ];

    [Theory]
    [MemberData(nameof(Boxes))]
    public void A_paragraph_of_a_page_after_its_links_is_text_again(string box)
    {
        for (var at = 1; at <= Story.Length; at++)
        {
            var paragraphs = Story.Select(words => $"<p>{words}</p>").ToList();
            paragraphs.Insert(at, box);
            var page = $"<html><head><title>Ferry sails again</title></head><body><article><h1>Ferry sails again</h1>"
                + $"{string.Concat(paragraphs)}</article></body></html>";
            Assert.Equal(Story, Text(ArticleReader.Read("page.html", Encoding.UTF8.GetBytes(page))));
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_paragraph_of_a_text_after_a_list_of_links_is_text_again(string links)
    {
        for (var at = 1; at <= Story.Length; at++)
        {
            var text = $"Ferry sails again\n\n{string.Join("\n\n", Story.Take(at).Append(links).Concat(Story.Skip(at)))}";
            Assert.Equal(Story, Text(ArticleReader.Read("ferry", text)));
        }
    }

    [Fact]
    public void A_heading_of_the_article_s_own_takes_nothing_away()
    {
        var article = ArticleReader.Read("sleep", """
            How to sleep better

            Most people need seven hours, the clinic says.

            More about naps

            Twenty minutes after lunch

            Never after four

            A nap that is too long makes the night short, it warns.
            """);

        Assert.DoesNotContain(article.Paragraphs, paragraph => paragraph.Kind == ParagraphKind.Furniture);
    }

    private static IEnumerable<string> Text(Article article) =>
        article.Paragraphs.Where(paragraph => paragraph.IsEvidence).Select(article.TextOf);
}
