using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Tests.Quotations;

/// <summary>Every quotation of the article that the bot starts with, and its speaker, as a reader finds them.</summary>
public sealed class SeedArticleTests
{
    private static readonly (int Paragraph, string Opening, string Speaker)[] Read =
    [
        (2, "as soon as possible", "South Korea's presidential office"),
        (3, "another step forward", "Mike Pompeo"),
        (3, "good, productive conversation", "Mike Pompeo"),
        (6, "at an early date", "Yoon Young-chan"),
        (7, "Secretary Pompeo said", "Yoon Young-chan"),
        (8, "The two sides also agreed", "Yoon Young-chan"),
        (10, "As President Trump said", "Mike Pompeo"),
        (10, "It was another step forward", "Mike Pompeo"),
        (11, "irreversible, decisive progress", "Moon Jae-in"),
        (13, "better than the last time", "a US official who was part of Mr Pompeo’s delegation"),
        (13, "It’s going to be a long haul", "a US official who was part of Mr Pompeo’s delegation"),
        (15, "permanently", "Kim Jong-un"),
        (17, "take a lot of back and forth", "Kang Kyung-wha"),
        (19, "Had a good trip to #Pyongyang", "Mike Pompeo"),
        (21, "It’s a very nice day", "Kim Jong-un"),
        (22, "Thank you for hosting", "Mike Pompeo"),
        (23, "gangster-like demands", "North Korea"),
        (25, "to make sure we understand", "Mike Pompeo"),
        (25, "general date and location", "Mike Pompeo"),
        (28, "Trump will likely be tempted", "Harry Kazianis"),
        (29, "That could mean the administration", "Harry Kazianis"),
    ];

    [Fact]
    public void Every_quotation_of_the_seed_article_has_the_speaker_that_a_reader_finds()
    {
        var article = ArticleFile.Read(Path.Combine(AppContext.BaseDirectory, "seeds", "pompeo-kim-second-summit.txt"), int.MaxValue);

        var found = QuotationExtractor.Extract(article).Where(attribution => attribution.Kind != QuotationKind.Indirect).ToList();

        Assert.Equal(Read.Length, found.Count);
        foreach (var (attribution, read) in found.Zip(Read))
        {
            Assert.StartsWith(read.Opening, article.TextOf(attribution.Spans[0]), StringComparison.Ordinal);
            Assert.Equal((read.Paragraph, read.Speaker), (attribution.Paragraph, attribution.Speaker?.Name));
        }
    }
}
