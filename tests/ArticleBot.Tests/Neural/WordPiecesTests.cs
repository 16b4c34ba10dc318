using ArticleBot.Meaning;
using ArticleBot.Neural;

namespace ArticleBot.Tests.Neural;

public sealed class WordPiecesTests
{
    private static readonly WordPieces Pieces = new(Path.Combine(AppContext.BaseDirectory, "weights", "vocab.txt"));

    [Fact]
    public void A_text_stands_between_its_marks_in_small_letters_without_accents()
    {
        // By BERT's own tokenizer.
        long[] expected = [101, 2720, 5035, 1998, 2720, 13433, 8737, 8780, 2777, 2012, 1996, 6643, 5937, 18663, 19291, 1010, 7668, 1012, 102];

        Assert.Equal(expected, Pieces.Encode("Mr Kim and Mr Pompeo met at the Paekhwawon, café.").Ids);
    }

    [Fact]
    public void Every_piece_knows_its_word_in_the_text()
    {
        const string text = "At the Paekhwawon, café.";
        var encoded = Pieces.Encode(text);

        Assert.Equal(
            ["", "At", "the", "Paekhwawon", "Paekhwawon", "Paekhwawon", "Paekhwawon", ",", "café", ".", ""],
            encoded.Words.Select(word => text.Substring(word.Start, word.Length)));
    }

    [Fact]
    public void A_pair_tells_its_second_text_by_type()
    {
        var pair = Pieces.Encode("Who came?", "Kim came.");

        Assert.Equal([101, .. Pieces.Encode("Who came?").Ids[1..], .. Pieces.Encode("Kim came.").Ids[1..]], pair.Ids);
        Assert.Equal([0, 0, 0, 0, 0, 1, 1, 1, 1], pair.Types);
    }

    [Fact]
    public void What_is_too_long_is_cut_off_before_the_mark_that_ends_it()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 1000));

        Assert.Equal((512, 102), (Pieces.Encode(words).Length, Pieces.Encode(words).Ids[^1]));
        Assert.Equal((512, 102), (Pieces.Encode(words, words).Length, Pieces.Encode(words, words).Ids[^1]));
        Assert.Equal((20, 102), (Pieces.Encode("Who came?", words, 20).Length, Pieces.Encode("Who came?", words, 20).Ids[^1]));
    }

    [Fact]
    public void A_missing_vocabulary_is_a_lasting_failure() =>
        Assert.True(Assert.Throws<MeaningException>(() => new WordPieces("nowhere/vocab.txt").Encode("word")).IsLasting);
}
