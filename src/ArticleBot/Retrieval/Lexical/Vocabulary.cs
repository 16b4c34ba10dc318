using ArticleBot.Language;

namespace ArticleBot.Retrieval.Lexical;

/// <summary>Numbers the terms of the indexed articles from 0, in the order in which they were first seen.</summary>
internal sealed class Vocabulary
{
    /// <summary>Stands for a word without a subject of its own: “the”, “who”.</summary>
    public const int StopWord = -1;

    /// <summary>Stands for a term that no indexed article holds.</summary>
    public const int Unseen = -2;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly List<int> termsOfWords = [];
    private readonly Dictionary<string, int> terms = new(StringComparer.Ordinal);

    /// <summary>Number of different terms.</summary>
    public int Count => terms.Count;

    /// <summary>Every term.</summary>
    public IReadOnlyCollection<string> Terms => terms.Keys;

    /// <summary>The number of a token's term, given anew where the term is new, or <see cref="StopWord"/>.</summary>
    /// <param name="token">A token of a text.</param>
    /// <param name="isName">Whether the word is no function word although it is spelt like one: “US”, “May”.</param>
    /// <param name="word">The number of the word as it is spelt, accents and capitals aside; function words have one too.</param>
    public int Add(ReadOnlySpan<char> token, bool isName, out int word)
    {
        Span<char> buffer = stackalloc char[Term.MaxLength];
        var length = Term.Fold(token, buffer);
        word = NumberOfWord(buffer[..length]);
        if (!isName && StopWords.Contains(buffer[..length]))
            return StopWord;
        if (termsOfWords[word] == Unseen)
            termsOfWords[word] = NumberOfTerm(buffer[..Term.Stem(buffer, length)]);
        return termsOfWords[word];
    }

    /// <summary>The number of a token's term, <see cref="StopWord"/> or <see cref="Unseen"/>; allocates nothing for ASCII words.</summary>
    /// <param name="token">A token of a question.</param>
    /// <param name="isName">Whether the word is no function word although it is spelt like one.</param>
    /// <param name="term">Room for <see cref="Term.MaxLength"/> units, where the term is written.</param>
    /// <param name="length">The term's length.</param>
    /// <param name="word">The number of the word as it is spelt, or <see cref="Unseen"/>.</param>
    public int Find(ReadOnlySpan<char> token, bool isName, Span<char> term, out int length, out int word)
    {
        length = Term.Fold(token, term);
        if (!words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(term[..length], out word))
            word = Unseen;
        if (!isName && StopWords.Contains(term[..length]))
            return StopWord;
        length = Term.Stem(term, length);
        return terms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(term[..length], out var number) ? number : Unseen;
    }

    /// <summary>The number of a term that is already in its final form.</summary>
    public bool TryFind(string term, out int number) => terms.TryGetValue(term, out number);

    private int NumberOfWord(ReadOnlySpan<char> folded)
    {
        if (words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var number))
            return number;
        words.Add(new string(folded), words.Count);
        termsOfWords.Add(Unseen);
        return words.Count - 1;
    }

    private int NumberOfTerm(ReadOnlySpan<char> term)
    {
        if (terms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(term, out var number))
            return number;
        terms.Add(new string(term), terms.Count);
        return terms.Count - 1;
    }
}
