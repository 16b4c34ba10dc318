using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles.Kinds;

public sealed class QuestionHeadingTests
{
    private const string Interview = """
        # Seven days: the diver

        *Ida Holm, 41, mends the piles of the pier. We sent her our questions.*

        Interview by Bo Ek

        **First dive?**

        In a quarry, with a borrowed lamp.

        **What scares you?**
        I am afraid of eels.

        **Best meal?** Soup on the boat, from my father's pot.

        *Next week: the baker*
        """;

    [Fact]
    public void Each_answer_stands_below_its_question_in_bold()
    {
        var article = ArticleReader.Read("diver", Interview, isMarkdown: true);
        var pairs = article.Paragraphs.Zip(article.Paragraphs.Skip(1)).Where(pair => pair.First.Kind == ParagraphKind.Question)
            .Select(pair => $"{article.TextOf(pair.First)} {article.TextOf(pair.Second)}");

        Assert.Equal(
            ["First dive? In a quarry, with a borrowed lamp.", "What scares you? I am afraid of eels.", "Best meal? Soup on the boat, from my father's pot."],
            pairs);
        Assert.All(article.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Answer), answer => Assert.Equal("Ida Holm", answer.Speaker));
        Assert.Equal("Bo Ek", article.Info.Byline);
        Assert.DoesNotContain(article.Paragraphs, paragraph => paragraph.IsBody && article.TextOf(paragraph).Contains("baker", StringComparison.Ordinal));
    }

    [Fact]
    public void Questions_of_a_page_stand_in_bold_too()
    {
        var page = "<html><head><title>The diver of Selmouth</title></head><body><article><h1>The diver of Selmouth</h1>"
            + "<p>Ida Holm mends the pier. We met Ida Holm on her boat.</p><p><strong>What scares you?</strong><br>I am afraid of eels.</p>"
            + "<p><b>Best meal?</b></p><p>I like soup.</p><p><strong>Who taught you?</strong></p><p>My father did.</p></article></body></html>";
        var article = ArticleReader.Read("diver.html", System.Text.Encoding.UTF8.GetBytes(page));

        Assert.Equal(["What scares you?", "Best meal?", "Who taught you?"], Texts(article, ParagraphKind.Question));
        Assert.Equal(["I am afraid of eels.", "I like soup.", "My father did."], Texts(article, ParagraphKind.Answer));
    }

    [Fact]
    public void Questions_that_nobody_is_asked_are_headings()
    {
        var article = ArticleReader.Read("tram", """
            # The new tram

            The tram opens on Monday.

            **Where does it go?**

            It runs from the pier to the mill.

            **What does it cost?**

            A ride is two pounds.

            **Is it safe?**

            The inspector says so.
            """, isMarkdown: true);

        Assert.Equal(["Where does it go?", "What does it cost?", "Is it safe?"], Texts(article, ParagraphKind.Heading));
        Assert.Empty(Texts(article, ParagraphKind.Answer));
    }

    private static IEnumerable<string> Texts(Article article, ParagraphKind kind) =>
        article.Paragraphs.Where(paragraph => paragraph.Kind == kind).Select(article.TextOf);
}
