using ArticleBot.Articles;
using ArticleBot.Asking.Passages;

namespace ArticleBot.Tests.Asking;

/// <summary>A passage with one name in the place of what stands for it.</summary>
public sealed class NamedReadingTests
{
    private static readonly Article Article = ArticleReader.Read("text", """
        Plumber loses claim over a van

        A plumber has lost a claim against the company that dismissed him over a van.

        Rolf Tamm, 38, was told to leave in May. He had driven it to Spain with his family.

        Its owner, Gerda Ohm, said that she was glad.
        """);

    [Fact]
    public void A_pronoun_becomes_the_name_that_is_asked_about()
    {
        var reading = NamedReading.Of(Article, "why was rolf tamm told to leave")!;

        Assert.Contains("Rolf Tamm had driven it to Spain", reading.In(Article, Article.Blocks[2].Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Whom_the_lead_describes_is_named_in_question_and_passage()
    {
        var reading = NamedReading.Of(Article, "why was the plumber dismissed")!;

        Assert.Equal("why was Rolf Tamm dismissed", reading.Asked);
        Assert.StartsWith("Rolf Tamm has lost a claim", reading.In(Article, Article.Blocks[1].Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_about_somebody_else_stays_as_it_is() =>
        Assert.Null(NamedReading.Of(Article, "why was rolf tamm told to leave")!.In(Article, Article.Blocks[3].Span));

    [Fact]
    public void A_question_about_nobody_of_the_article_has_no_such_reading() =>
        Assert.Null(NamedReading.Of(Article, "how much did the van cost"));
}
