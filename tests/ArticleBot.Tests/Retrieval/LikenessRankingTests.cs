using ArticleBot.Articles;
using ArticleBot.Meaning;
using ArticleBot.Retrieval;
using ArticleBot.Retrieval.Sentences;
using ArticleBot.Tests.Meaning;

namespace ArticleBot.Tests.Retrieval;

/// <summary>The ranking with the likeness of texts, and without it.</summary>
public sealed class LikenessRankingTests
{
    private static readonly Article Seed = ArticleFile.Read(Path.Combine(AppContext.BaseDirectory, "seeds", "pompeo-kim-second-summit.txt"), int.MaxValue);

    public static TheoryData<string, int[], double[]> ByWords() => new()
    {
        { "Where did Kim and Pompeo have lunch?", [20, 21, 22], [140575.5529, 83465.6554, 1721.0622] },
        { "What did Kazianis warn of?", [28], [134.0915] },
        { "How many people travelled with him?", [24, 4, 23], [304.6739, 29.1875, 18.5424] },
    };

    // The figures are those of commit 59270e8, before there was any likeness.
    [Theory]
    [MemberData(nameof(ByWords))]
    public void Without_likeness_the_ranking_is_what_it_always_was(string question, int[] paragraphs, double[] scores)
    {
        var passages = PassageIndex.Build([Seed]).Search(question, 3);

        Assert.Equal(paragraphs, passages.Select(passage => passage.Paragraph.Number));
        Assert.All(passages.Zip(scores), pair => Assert.Equal(1, pair.First.Score / pair.Second, tolerance: 1e-5));
    }

    [Fact]
    public async Task A_paragraph_that_shares_no_word_is_found_where_it_is_alike()
    {
        using var words = new WordCounts();
        using var source = new LikenessSource(words.Model);
        // Function words are no words to retrieval, and all the more to a model that counts every word.
        const string question = "He it what would to?";
        var index = PassageIndex.Build([TestArticles.Harbour]);

        Assert.Empty(index.Search(question, 3));
        var likeness = await source.OfAsync(question, [TestArticles.Harbour], TestContext.Current.CancellationToken);
        Assert.Equal(4, index.Search(question, 1, likeness)[0].Paragraph.Number);
    }

    [Fact]
    public void Every_feature_has_its_weights_in_the_data_file() =>
        Assert.All(Enum.GetValues<Feature>().Where(feature => feature < Feature.PassageLikeness), feature =>
        {
            Assert.NotEqual(0, EvidenceWeights.ByWords.OfPassage[(int)feature]);
            Assert.NotEqual(0, EvidenceWeights.WithLikeness.OfSentence[(int)feature]);
        });
}
