using ArticleBot.Benchmarks.Grounding;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;

namespace ArticleBot.Tests.Grounding;

/// <summary>Quotations with a word, a mark or the speaker changed, or made of two; <c>altered-quotations</c> tries 10,000.</summary>
public sealed class AlteredQuotationTests
{
    private static readonly ReplyCheck Checker = new();

    [Theory]
    [InlineData("strike")]
    [InlineData("match")]
    [InlineData("flood")]
    [InlineData("trial")]
    public void No_altered_quotation_is_shown(string name)
    {
        var article = ArticleReader.Read(name,
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Grounding", "Replies", name + ".txt")));
        var evidence = Evidence.Of(article.Paragraphs.Select(paragraph => (article, paragraph)));
        var altered = AlteredQuotation.Of(article).Take(400).ToList();

        Assert.NotEmpty(altered);
        Assert.All(altered, each => Assert.DoesNotContain(Checker.Check(each.Reply, evidence, TestContext.Current.CancellationToken).Claims, claim => claim.IsSupported && each.IsIn(claim.Text)));
    }

    [Fact]
    public void A_last_name_that_is_a_title_speaks_as_any_other() =>
        Assert.Equal(Verdict.WrongSpeaker, OwnArticles.VerdictOnParagraph(
            "“The sale was wrong from the first day,” said Leon Hale. Ken Doctor, who studies newspapers, was more careful.",
            "Ken Doctor said: “The sale was wrong from the first day.” [1]"));

    [Theory]
    [InlineData("“Is the water safe?” Mr Olaf Brandt asked.", "Olaf Brandt said: “Is the water safe.”")]
    public void A_question_is_not_quoted_as_a_statement(string paragraph, string reply) =>
        Assert.Equal(Verdict.QuoteNotFound, OwnArticles.VerdictOnParagraph(paragraph, $"{reply} [1]"));
}
