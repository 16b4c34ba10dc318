using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Meaning;
using Microsoft.ML.Tokenizers;

namespace ArticleBot.Neural;

/// <summary>
/// Cuts texts into the word pieces of BERT's uncased vocabulary and tells of each piece which word of the text it is from.
/// The vocabulary is read at the first use. Thread-safe.
/// </summary>
/// <param name="path">The vocabulary: one piece a line.</param>
internal sealed class WordPieces(string path)
{
    /// <summary>The most pieces that a model reads at once.</summary>
    public const int MostPieces = 512;

    private readonly Lazy<BertTokenizer> tokenizer = new(() => Load(path));

    /// <summary>One text; what is too long is cut off.</summary>
    /// <exception cref="MeaningException">The vocabulary cannot be read.</exception>
    public EncodedText Encode(string text, int most = MostPieces)
    {
        var pieces = new Pieces(tokenizer.Value);
        pieces.Add(text, most - 2, type: 0);
        return pieces.ToText();
    }

    /// <summary>Two texts as a pair: the first, most often a question or a claim, gets half of the room at most, the second the
    /// rest.</summary>
    /// <inheritdoc cref="Encode(string, int)"/>
    public EncodedText Encode(string first, string second, int most = MostPieces)
    {
        var pieces = new Pieces(tokenizer.Value);
        pieces.Add(first, most / 2, type: 0);
        pieces.Add(second, most - pieces.Count - 1, type: 1);
        return pieces.ToText();
    }

    /// <summary>Whether a word is one piece, and not put together of several.</summary>
    /// <exception cref="MeaningException">The vocabulary cannot be read.</exception>
    public bool HasWhole(string word) => tokenizer.Value.EncodeToIds(word, addSpecialTokens: false) is [var only]
        && only != tokenizer.Value.UnknownTokenId;

    private static BertTokenizer Load(string path)
    {
        try
        {
            return BertTokenizer.Create(path, new BertOptions { LowerCaseBeforeTokenization = true, RemoveNonSpacingMarks = true });
        }
        catch (Exception exception) when (exception
            is IOException or UnauthorizedAccessException or ArgumentException or InvalidOperationException)
        {
            throw new MeaningException($"the vocabulary {path} cannot be read.", isLasting: true, exception);
        }
    }

    /// <summary>Pieces as they are collected.</summary>
    private sealed class Pieces
    {
        private readonly BertTokenizer tokenizer;
        private readonly ImmutableArray<long>.Builder ids = ImmutableArray.CreateBuilder<long>();
        private readonly ImmutableArray<long>.Builder types = ImmutableArray.CreateBuilder<long>();
        private readonly ImmutableArray<(int Start, int Length)>.Builder words = ImmutableArray.CreateBuilder<(int Start, int Length)>();

        public Pieces(BertTokenizer tokenizer)
        {
            this.tokenizer = tokenizer;
            Add(tokenizer.ClassificationTokenId, 0, (0, 0));
        }

        public int Count => ids.Count;

        // The mark that ends a text stands even where the text was cut off.
        public void Add(string text, int most, long type)
        {
            var end = ids.Count + most;
            for (var at = 0; at < text.Length && ids.Count < end; at++)
            {
                if (char.IsWhiteSpace(text[at]))
                    continue;
                var length = WordLength(text, at);
                foreach (var id in tokenizer.EncodeToIds(text.AsSpan(at, length), addSpecialTokens: false))
                {
                    if (ids.Count < end)
                        Add(id, type, (at, length));
                }

                at += length - 1;
            }

            Add(tokenizer.SeparatorTokenId, type, (0, 0));
        }

        public EncodedText ToText() => new(ids.DrainToImmutable(), types.DrainToImmutable(), words.DrainToImmutable());

        private void Add(int id, long type, (int Start, int Length) word)
        {
            ids.Add(id);
            types.Add(type);
            words.Add(word);
        }

        // BERT's own first cut: at white space, and around each mark of punctuation.
        private static int WordLength(string text, int start)
        {
            if (IsMark(text[start]))
                return 1;
            var end = start + 1;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsMark(text[end]))
                end++;
            return end - start;
        }

        // All of ASCII's signs, “$” and “+” too, and Unicode's punctuation.
        private static bool IsMark(char unit) =>
            char.IsAscii(unit) ? !char.IsAsciiLetterOrDigit(unit) && unit > ' ' && unit < 127
            : char.GetUnicodeCategory(unit)
            is UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.ConnectorPunctuation
                or UnicodeCategory.OtherPunctuation;
    }
}
