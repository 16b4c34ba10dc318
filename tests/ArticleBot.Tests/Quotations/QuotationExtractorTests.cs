using ArticleBot.Articles;
using ArticleBot.Quotations;
using FsCheck;
using FsCheck.Xunit;

namespace ArticleBot.Tests.Quotations;

public sealed class QuotationExtractorTests
{
    [Theory]
    [InlineData("“The bridge is safe,” said Anna Berg, the city engineer.", "The bridge is safe,", "Anna Berg")]
    [InlineData("\"The bridge is safe,\" Anna Berg said.", "The bridge is safe,", "Anna Berg")]
    [InlineData("Anna Berg told reporters: ''The bridge is safe.''", "The bridge is safe.", "Anna Berg")]
    [InlineData("Anna Berg said: ‘The bridge is safe and it’s open.’", "The bridge is safe and it’s open.", "Anna Berg")]
    [InlineData("Anna Berg, who had inspected the arches, said: “The bridge is safe", "The bridge is safe", "Anna Berg")]
    public void A_quotation_has_its_words_without_marks_and_its_speaker(string paragraph, string words, string speaker)
    {
        var article = ArticleReader.Read("a", $"Bridge reopens\n\n{paragraph}\n\nIt closed in May.");

        var found = Assert.Single(QuotationExtractor.Extract(article));

        Assert.Equal(words, article.TextOf(Assert.Single(found.Spans)));
        Assert.Equal(speaker, found.Speaker?.Name);
    }

    [Fact]
    public void A_surname_and_a_pronoun_stand_for_the_full_name()
    {
        var article = ArticleReader.Read("a", "Bridge reopens\n\nMayor Tomas Lind opened the bridge. “A good day,” Mr Lind said.\n\n“We waited two years for it,” he added.");

        Assert.All(QuotationExtractor.Extract(article), found => Assert.Equal("Tomas Lind", found.Speaker?.Name));
    }

    [Property]
    public void No_text_breaks_it_and_every_span_slices_back(NonNull<string> title, NonNull<string> text)
    {
        Article article;
        try
        {
            article = ArticleReader.Read("a", $"{title.Get}\n\n{text.Get}");
        }
        catch (ArticleException)
        {
            return;
        }

        foreach (var found in QuotationExtractor.Extract(article))
            Assert.All(found.Spans, span => Assert.NotEmpty(article.TextOf(span)));
    }
}
