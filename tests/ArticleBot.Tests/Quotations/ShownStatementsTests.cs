using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Quotations;

/// <summary>What is listed without being asked for: somebody says something.</summary>
public sealed class ShownStatementsTests
{
    [Theory]
    [InlineData("Lars Hagen added two goals for the Seals. Captain Emil Torp added an assist in the third period.")]
    [InlineData("Norway has counted about 900 boats. The crew called off the race to the island. The Harbour Party posted a clip.")]
    [InlineData("The storm was blamed for the delay. A ban on nets held for a week. The share of boats admitted to the basin fell.")]
    [InlineData("We asked the readers to send pictures. You said yes.")]
    public void What_nobody_says_is_not_shown(string paragraph) => Assert.Empty(Shown(paragraph));

    [Theory]
    [InlineData("BERGEN – Two pilots were fined on Monday, stating they had slept.", "BERGEN")]
    [InlineData("OSLO, May 3 (Coastwire) – Two pilots were fined, saying they had slept.", "OSLO")]
    public void A_dateline_is_no_speaker(string paragraph, string place) =>
        Assert.DoesNotContain(new QuotationArchive().Find(new QuotationRequest([Read(paragraph)]) { IncludesUnsure = true }), quotation => quotation.Attribution.Speaker?.Name == place);

    [Theory]
    [InlineData("Anna Berg, the harbour's spokeswoman, said that the boats would leave.", "Anna Berg")]
    [InlineData("The harbour board said that the boats would leave.", "the harbour board")]
    [InlineData("The pier is sinking by an inch a year, according to a report.", "a report")]
    [InlineData("The cranes have moved from the old pier to the new one, with a crew of ten on each, said Board of Ports spokeswoman Anna Berg.", "Anna Berg")]
    [InlineData("The cranes have moved, said Anna Berg on Sunday.", "Anna Berg")]
    public void What_somebody_says_is_shown(string paragraph, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Shown(paragraph)).Attribution.Speaker?.Name);

    [Fact]
    public void The_whole_statement_before_the_verb_is_shown() => Assert.Equal(
        "The cranes have moved from the old pier to the new one, with a crew of ten on each",
        Assert.Single(Shown("The cranes have moved from the old pier to the new one, with a crew of ten on each, said Board of Ports spokeswoman Anna Berg.")).Words);

    [Fact]
    public void Less_sure_statements_are_shown_when_asked_for_or_allowed()
    {
        var article = Read("Anna Berg believed that the boats would leave.");
        var allowing = new QuotationArchive(Options.Create(new QuotationsOptions { LeastConfidence = 0 }));

        Assert.Empty(new QuotationArchive().Find(new QuotationRequest([article])));
        Assert.NotEmpty(new QuotationArchive().Find(new QuotationRequest([article]) { IncludesUnsure = true }));
        Assert.NotEmpty(allowing.Find(new QuotationRequest([article])));
    }

    [Theory]
    [InlineData("Anna Berg denied that the pier was unsafe.", Polarity.Denied, Modality.Stated)]
    [InlineData("Anna Berg has not said whether the pier is safe.", Polarity.Denied, Modality.Stated)]
    [InlineData("Anna Berg asked whether the pier was safe.", Polarity.Said, Modality.Asked)]
    [InlineData("Anna Berg said that the pier was safe.", Polarity.Said, Modality.Stated)]
    [InlineData("Anna Berg may have said that the pier was safe.", Polarity.Said, Modality.Might)]
    [InlineData("Anna Berg will say that the pier is safe.", Polarity.Said, Modality.Planned)]
    public void Denials_questions_and_doubts_are_marked(string paragraph, Polarity polarity, Modality modality)
    {
        var found = Assert.Single(new QuotationArchive().Find(new QuotationRequest([Read(paragraph)]) { IncludesUnsure = true }));

        Assert.Equal((polarity, modality), (found.Attribution.Polarity, found.Attribution.Modality));
        Assert.Equal(polarity == Polarity.Denied, found.Label.Contains("denied", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Anna Berg denounced the fee as “a tax on fishing”.", Polarity.Said)]
    [InlineData("Anna Berg dismissed the fee as “a tax on fishing”.", Polarity.Said)]
    [InlineData("Anna Berg denied being “a friend of the fee”.", Polarity.Denied)]
    public void Who_rejects_something_in_words_says_them(string paragraph, Polarity polarity) =>
        Assert.Equal(polarity, Assert.Single(QuotationExtractor.Extract(Read(paragraph))).Polarity);

    private static Article Read(string paragraph) => ArticleReader.Read("a", $"Harbour news\n\n{paragraph}\n\nThe river is low.");

    private static ImmutableArray<Quotation> Shown(string paragraph) => new QuotationArchive().Find(new QuotationRequest([Read(paragraph)]));
}
