using ArticleBot.Summarising;

namespace ArticleBot.Tests.Summarising;

public sealed class FactCheckTests
{
    private const string Rest = "A post that was shared 9,000 times shows a contract with a stamp.\n\nThe stamp is that of a town without an office for land, the registry said.";

    [Theory]
    [InlineData("Claim: Lake Orna was sold for one crown.\n\nVerdict: False", "[Claim: Lake Orna was sold for one crown.] Verdict: False")]
    [InlineData("CLAIM: Lake Orna was sold.\n\nOUR ASSESSMENT: False. The lake belongs to the state.", "[CLAIM: Lake Orna was sold.] OUR ASSESSMENT: False. The lake belongs to the state.")]
    [InlineData("What was claimed\n\nLake Orna was sold for one crown.\n\nOur verdict\n\nFalse. The lake belongs to the state.", "[What was claimed: Lake Orna was sold for one crown.] Our verdict: False. The lake belongs to the state.")]
    [InlineData("The claim: A contract shows that Lake Orna was sold\n\nRating: Partly false", "[The claim: A contract shows that Lake Orna was sold] Rating: Partly false")]
    public void The_news_of_a_fact_check_is_its_verdict_with_the_claim_named_as_one(string text, string headline) =>
        Assert.Equal(headline, Summary($"{text}\n\n{Rest}", SummaryStyle.Headline).Sentences[0].Text);

    [Theory]
    [InlineData(SummaryStyle.Short)]
    [InlineData(SummaryStyle.Bullets)]
    [InlineData(SummaryStyle.Full)]
    public void The_claim_never_stands_alone(SummaryStyle style)
    {
        var summary = Summary($"Claim: Lake Orna was sold for one crown.\n\n{Rest}\n\nRating: False", style);

        Assert.DoesNotContain(summary.Sentences, sentence => sentence.Text.StartsWith("Claim", StringComparison.Ordinal));
        Assert.Contains(summary.Sentences, sentence => sentence.Text.EndsWith("Rating: False", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_cited_are_the_claim_and_the_verdict()
    {
        var summary = Summary($"What was claimed\n\nLake Orna was sold for one crown.\n\nOur verdict\n\nThe lake belongs to the state, and cannot be sold.\n\n{Rest}", SummaryStyle.Headline);

        Assert.Equal(
            ["Lake Orna was sold for one crown.", "The lake belongs to the state, and cannot be sold."],
            summary.Citations.Select(citation => citation.Text));
    }

    [Fact]
    public void Several_claims_are_summed_up_by_the_lead()
    {
        var summary = Summary(
            $"Two posts about Lake Orna are false, and a third one leaves out what matters.\n\nClaim: Lake Orna was sold.\n\nVerdict: False\n\nClaim: Herons left Lake Orna.\n\nVerdict: False\n\n{Rest}",
            SummaryStyle.Headline);

        Assert.StartsWith("Two posts", summary.Sentences[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_such_as_claims_makes_no_fact_check()
    {
        var summary = Summary("Claims: more than 2,000 so far, and most of them for cellars at Lake Orna.\n\nThe insurers of Selmouth paid out nine million crowns.", SummaryStyle.Short);

        Assert.StartsWith("Claims: more", summary.Sentences[0].Text, StringComparison.Ordinal);
    }

    private static Summary Summary(string text, SummaryStyle style) =>
        new Summariser(TimeProvider.System).SummariseAsync(new SummaryRequest([ArticleReader.Read("check", $"Lake Orna is not for sale\n\n{text}")], style), cancellation: TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult();
}
