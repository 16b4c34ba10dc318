using System.Buffers.Binary;
using ArticleBot.Articles;
using ArticleBot.Language;

namespace ArticleBot.Library.Terms;

/// <summary>
/// The terms of an article in few bytes: for each its hash and how often it stands there, in the order of the hashes. A library keeps
/// them beside its texts, so that a question finds its articles without reading all of them.
/// </summary>
internal static class ArticleTerms
{
    private const int HashSize = sizeof(uint);
    private const int EntrySize = HashSize + 1;
    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;

    // A word of the title counts as often as this.
    private const int TitleFactor = 3;

    /// <summary>The terms of an article.</summary>
    public static byte[] Of(Article article)
    {
        var counts = new Dictionary<uint, int>();
        Count(article.Text, counts, 1);
        Count(article.Title, counts, TitleFactor - 1);
        var bytes = new byte[counts.Count * EntrySize];
        var at = 0;
        foreach (var (hash, count) in counts.OrderBy(entry => entry.Key))
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), hash);
            bytes[at + HashSize] = (byte)Math.Min(count, byte.MaxValue);
            at += EntrySize;
        }

        return bytes;
    }

    /// <summary>The terms that a question asks with: no small words, none twice.</summary>
    public static uint[] In(string question)
    {
        var counts = new Dictionary<uint, int>();
        Count(question, counts, 1);
        return [.. counts.Keys];
    }

    /// <summary>How often a term stands in an article.</summary>
    public static int CountOf(uint term, ReadOnlySpan<byte> terms)
    {
        var (low, high) = (0, terms.Length / EntrySize - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var hash = BinaryPrimitives.ReadUInt32LittleEndian(terms[(middle * EntrySize)..]);
            if (hash == term)
                return terms[middle * EntrySize + HashSize];
            (low, high) = hash < term ? (middle + 1, high) : (low, middle - 1);
        }

        return 0;
    }

    /// <summary>How many different terms an article has.</summary>
    public static int LengthOf(ReadOnlySpan<byte> terms) => terms.Length / EntrySize;

    private static void Count(ReadOnlySpan<char> text, Dictionary<uint, int> counts, int each)
    {
        Span<char> term = stackalloc char[Term.MaxLength];
        for (var at = 0; Tokenizer.TryNext(text, at, out var token); at = token.End)
        {
            var length = Term.Fold(token.In(text), term);
            if (StopWords.Contains(term[..length]))
                continue;
            var hash = Hash(term[..Term.Stem(term, length)]);
            counts[hash] = counts.GetValueOrDefault(hash) + each;
        }
    }

    // FNV-1a; two terms of one hash only make an article a little likelier to be looked at.
    private static uint Hash(ReadOnlySpan<char> term)
    {
        var hash = HashStart;
        foreach (var unit in term)
            hash = (hash ^ unit) * HashFactor;
        return hash;
    }
}
