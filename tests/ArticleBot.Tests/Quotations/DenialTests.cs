using ArticleBot.Quotations;

namespace ArticleBot.Tests.Quotations;

public sealed class DenialTests
{
    [Theory]
    [InlineData("The Rivers Agency denied that cost-cutting was to blame.", "denied that cost-cutting was to blame")]
    [InlineData("Martin Osei refused to say whether anyone would resign.", "refused to say whether anyone would resign")]
    [InlineData("The government has not said whether it will contribute.", "has not said whether it will contribute")]
    [InlineData("The mayor did not immediately say whether the bridge would close.", "did not immediately say whether the bridge would close")]
    [InlineData("Paul Grange never said “she lied”.", "never said “she lied")]
    [InlineData("The mayor said that the barrier would be mended.", "that the barrier would be mended")]
    [InlineData("The mayor did not resign and said that the barrier would be mended.", "that the barrier would be mended")]
    public void What_is_denied_refused_or_not_said_is_printed_with_the_denial(string sentence, string printed)
    {
        var article = ArticleReader.Read("flood", $"Flood barrier fails\n\n{sentence}");

        Assert.StartsWith(printed, new Quotation(article, Assert.Single(QuotationExtractor.Extract(article))).AsPrinted, StringComparison.Ordinal);
    }
}
