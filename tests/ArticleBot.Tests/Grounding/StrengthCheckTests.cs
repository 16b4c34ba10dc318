using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;
using ArticleBot.Quotations;

namespace ArticleBot.Tests.Grounding;

public sealed class StrengthCheckTests
{
    private static readonly Article Article = ArticleReader.Read("test", """
        Quarrel at the Thornby quarry

        The quarry's lorries make far too much noise at night, Ines Carrasco said. She lives beside the gate, and she has complained for years.

        The regulator could impose a fine of up to $210m on the quarry. Owen Pryce has been accused of dumping waste in the river.

        The pilot scheme will reportedly close in March. At least 40 people signed the letter.

        Vera Stokes was charged with theft on Monday. She pleaded guilty to a lesser count.

        A court fined the owners last year. Residents fear a potential landslide.

        “The river is clean,” Bruno Hale, a biologist, told reporters. He measured it on Tuesday.
        """);

    private static readonly Evidence All = Evidence.Of(Article.Paragraphs.Select(paragraph => (Article, paragraph)));

    [Theory]
    [InlineData("Dario Reyes told the press that the outbreak is “isolated and unrelated” to the cases in Lowick.", "The outbreak is unrelated to the cases in Lowick. [1]")]
    public void A_statement_reaches_to_the_end_of_its_clause(string paragraph, string reply)
    {
        var article = ArticleReader.Read("said", $"News of the day\n\n{paragraph}");
        var claim = Assert.Single(new ReplyCheck(ArticleVoices.Of).Check(reply, Evidence.Of([(article, article.Blocks[1])]), TestContext.Current.CancellationToken).Claims);
        Assert.True(!claim.IsSupported || claim.Written is not null, claim.Text);
    }

    [Theory]

    [InlineData("The quarry's lorries make far too much noise at night. [1]", "The quarry's lorries make far too much noise at night, Ines Carrasco said.")]
    [InlineData("The river is clean. [6]", "The river is clean, Bruno Hale said.")]
    public void A_speaker_that_was_left_out_is_put_back(string reply, string mended) => AssertMended(reply, mended);

    [Theory]
    [InlineData("The regulator will impose a fine of up to $210m on the quarry. [2]", "The regulator could impose a fine of up to $210m on the quarry.")]
    [InlineData("Residents fear a landslide. [5]", null)]
    public void A_hedge_that_was_left_out_is_put_back_with_the_articles_own_verb(string reply, string? mended)
    {
        if (mended is null)
            Assert.Null(CheckedOf(reply).Written);
        else
            AssertMended(reply, mended);
    }

    [Theory]
    [InlineData("The regulator could impose a fine of $210m. [2]", "The regulator could impose a fine of up to $210m.")]
    [InlineData("The letter was signed by 40 people. [3]", "The letter was signed by at least 40 people.")]
    [InlineData("40 people signed the letter. [3]", "At least 40 people signed the letter.")]
    public void A_bound_that_was_left_out_is_put_back_before_its_number(string reply, string mended) => AssertMended(reply, mended);

    [Theory]
    [InlineData("A court shamefully fined the owners last year. [5]", "A court fined the owners last year.")]
    public void A_judgement_that_was_added_is_taken_out(string reply, string mended) => AssertMended(reply, mended);

    [Theory]
    [InlineData("Owen Pryce dumped waste in the river. [2]")]
    [InlineData("Vera Stokes was convicted of theft on Monday. [4]")]
    [InlineData("Vera Stokes was found guilty of a lesser count. [4]")]
    public void An_allegation_is_not_told_as_a_deed_or_a_verdict(string reply)
    {
        var claim = CheckedOf(reply);
        Assert.True(claim.Verdict != Verdict.Supported || claim.Text.Contains("accused", StringComparison.Ordinal), claim.Text);
    }

    [Theory]
    [InlineData("Ines Carrasco said the quarry's lorries make too much noise at night. [1]")]
    [InlineData("The regulator might impose a fine of up to $210m. [2]")]
    [InlineData("Owen Pryce has been accused of dumping waste. [2]")]
    [InlineData("At least 40 people signed the letter. [3]")]
    [InlineData("Vera Stokes was charged with theft. [4]")]
    [InlineData("The scheme will reportedly close in March. [3]")]
    public void A_claim_as_weak_as_its_source_stays_as_it_is(string reply)
    {
        var claim = CheckedOf(reply);
        Assert.Equal(Verdict.Supported, claim.Verdict);
        Assert.Null(claim.Written);
    }

    [Fact]
    public void A_sentence_of_the_article_passes_word_for_word()
    {
        foreach (var paragraph in Article.Paragraphs)
        {
            foreach (var sentence in paragraph.Sentences.Where(sentence => !Article.TextOf(sentence.Span).StartsWith('“')))
                Assert.True(CheckedOf($"{Article.TextOf(sentence.Span)} [{paragraph.Number}]").IsSupported, Article.TextOf(sentence.Span));
        }
    }

    [Theory]
    [InlineData("\"The river is clean,\" Bruno Hale, a biologist, told reporters. [6]")]
    [InlineData("The quarry’s lorries make far too much noise at night, Ines Carrasco said. [1]")]
    public void A_sentence_of_the_article_passes_with_other_marks(string reply) => Assert.Equal(1, CheckedOf(reply).Confidence);

    [Theory]
    [InlineData("Bruno Hale said she measured the river on Tuesday. [6]")]
    [InlineData("Ines Carrasco said he has complained for years. [1]")]
    public void He_is_not_she(string reply) => Assert.Equal(Verdict.NameNotFound, CheckedOf(reply).Verdict);

    [Fact]
    public void A_first_name_that_the_article_does_not_give_is_stopped() =>
        Assert.Equal(Verdict.NameNotFound, CheckedOf("Craig Stokes was charged with theft on Monday. [4]").Verdict);

    private static void AssertMended(string reply, string mended)
    {
        var claim = CheckedOf(reply);
        Assert.Equal((Verdict.Supported, mended), (claim.Verdict, claim.Text));
        Assert.Equal(reply[..reply.LastIndexOf(" [", StringComparison.Ordinal)], claim.Written);
    }

    private static CheckedClaim CheckedOf(string reply) => Assert.Single(new ReplyCheck(ArticleVoices.Of).Check(reply, All).Claims);
}
