using ArticleBot.Language;

namespace ArticleBot.Tests.Language;

public sealed class StemmerTests
{
    /// <summary>
    /// Every ninth word of Debian's wamerican-small list and all words that the definition names, each with the stem that
    /// the reference implementation gives (Debian's libstemmer-tools 2.2.0: <c>stemwords -l english</c>).
    /// </summary>
    [Fact]
    public void Every_word_of_the_reference_vocabulary_gets_the_reference_stem()
    {
        using var stream = typeof(StemmerTests).Assembly.GetManifestResourceStream("porter2-vocabulary.tsv")!;
        using var reader = new StreamReader(stream);
        var pairs = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToList();

        Assert.True(pairs.Count > 5000);
        Assert.Empty(pairs.Where(pair => Stemmer.Stem(pair[0]) != pair[1]).Select(pair => $"{pair[0]}: {Stemmer.Stem(pair[0])}, not {pair[1]}"));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("is", "is")]
    [InlineData("1973", "1973")]
    [InlineData("'", "'")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("skies", "sky")]
    public void Short_words_figures_and_exceptions(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word));

    [Fact]
    public void A_word_longer_than_any_buffer_is_stemmed_too() =>
        Assert.Equal(new string('x', 500) + "abil", Stemmer.Stem(new string('x', 500) + "abilities"));
}
