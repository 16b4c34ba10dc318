using ArticleBot.Grounding;

namespace ArticleBot.Tests.Grounding;

public sealed class NumberCheckTests
{
    [Theory]
    [InlineData("bridge", "Lund ordered the closure of the bridge on October 7. [1]")]
    [InlineData("bridge", "Inspectors found sixteen cracks in its steel hangers. [1]")]
    [InlineData("bridge", "Some cracks are as long as 30 cm. [1]")]
    [InlineData("bridge", "The bridge carries about 1.2m vehicles a month. [2]")]
    [InlineData("bridge", "Sales have fallen by 45%, business owners say. [6]")]
    [InlineData("flood", "The government will pay 60 per cent of the cost. [6]")]
    [InlineData("flood", "The council voted to build a flood barrier for £14 million. [1]")]
    [InlineData("flood", "The club has two hundred and forty members. [8]", false)]
    [InlineData("measles", "Most of the patients are children under 10. [2]")]
    [InlineData("bridge", "1,900 people signed a petition in support of her plan. [8]")]
    public void A_number_may_be_written_in_another_way(string article, string reply, bool isKnown = true) =>
        Assert.Equal(isKnown, OwnArticles.VerdictOn(article, reply) == Verdict.Supported);

    [Theory]
    [InlineData("bridge", "The bridge carries about 1.2 billion vehicles a month. [2]")]
    [InlineData("bridge", "Repairs could cost between $40 and $55. [4]")]
    [InlineData("bridge", "Repairs could cost between £40 million and £55 million. [4]")]
    [InlineData("bridge", "Repairs could cost between 40 million and 55 million euros. [4]")]
    [InlineData("bridge", "Union Street adds 25 hours to the average trip. [2]")]
    [InlineData("bridge", "Some of the cracks are as long as 30 meters. [1]")]
    [InlineData("bridge", "At most 1,900 people signed a petition in support of her plan. [8]")]
    [InlineData("bridge", "Inspectors found more than 16 cracks in its steel hangers. [1]")]
    [InlineData("bridge", "Inspectors found 61 cracks in its steel hangers. [1]")]
    [InlineData("bridge", "Lund ordered the closure on Nov. 7. [1]")]
    [InlineData("bridge", "Oyelaran pledged $12 million in emergency aid on Thursday. [7]")]
    [InlineData("bridge", "Oyelaran, a Republican, pledged $99999999999999999999999999999999 in emergency aid on Friday. [7]")]
    [InlineData("flood", "The council voted to build a flood barrier yesterday. [1]")]
    [InlineData("telescope", "The team has asked for 120 hours on the Webb space telescope last year. [8]")]
    [InlineData("telescope", "The team has asked for 120 hours on the Webb space telescope next month. [8]")]
    public void Another_number_unit_bound_or_date_is_stopped(string article, string reply) =>
        Assert.Equal(Verdict.NumberNotFound, OwnArticles.VerdictOn(article, reply));

    private const string Shares = "The bank was told that 176 Hong Kong dollars was the price of a share, and that it may sell up to an additional 15 per cent. "
        + "Its shares rose four times during a three-day run.";

    [Theory]
    [InlineData("The bank was told that HK$176 was the price of a share. [1]")]
    [InlineData("The bank may sell up to 15 per cent. [1]")]
    [InlineData("Its shares rose four times over a three-day run. [1]")]
    public void Whose_dollars_and_how_many_at_most_may_be_written_in_another_way(string reply) =>
        Assert.Equal(Verdict.Supported, OwnArticles.VerdictOnParagraph(Shares, reply));

    [Theory]
    [InlineData("The bank was told that A$176 was the price of a share. [1]")]
    [InlineData("The bank was told that $176 was the price of a share. [1]")]
    [InlineData("Its shares rose over four times during a three-day run. [1]")]
    public void Other_dollars_and_another_bound_are_stopped(string reply) =>
        Assert.NotEqual(Verdict.Supported, OwnArticles.VerdictOnParagraph(Shares, reply));
}
