using ArticleBot.Language;

namespace ArticleBot.Retrieval;

/// <summary>Numbers the terms of the indexed articles from 0, in the order in which they were first seen.</summary>
internal sealed class Vocabulary
{
    /// <summary>Stands for a word without a subject of its own: “the”, “who”.</summary>
    public const int StopWord = -1;

    /// <summary>Stands for a term that no indexed article holds.</summary>
    public const int Unseen = -2;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> terms = new(StringComparer.Ordinal);

    /// <summary>Number of different terms.</summary>
    public int Count => terms.Count;

    /// <summary>Every term with its number.</summary>
    public IEnumerable<(string Term, int Number)> Terms => terms.Select(pair => (pair.Key, pair.Value));

    /// <summary>The number of a word's term, given anew where the term is new.</summary>
    /// <param name="word">A token of a text.</param>
    /// <param name="isName">Whether the word is no function word although it is spelt like one: “US”, “May”.</param>
    public int Add(ReadOnlySpan<char> word, bool isName = false)
    {
        Span<char> buffer = stackalloc char[Term.MaxLength];
        var length = Term.Fold(word, buffer);
        if (!isName && StopWords.Contains(buffer[..length]))
            return StopWord;
        var byWord = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (byWord.TryGetValue(buffer[..length], out var number))
            return number;
        var folded = new string(buffer[..length]);
        length = Term.Stem(buffer, length);
        var byTerm = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!byTerm.TryGetValue(buffer[..length], out number))
        {
            number = terms.Count;
            terms.Add(new string(buffer[..length]), number);
        }

        words.Add(folded, number);
        return number;
    }

    /// <summary>The number of a word's term, <see cref="StopWord"/> or <see cref="Unseen"/>; allocates nothing for ASCII words.</summary>
    /// <param name="word">A token of a text.</param>
    /// <param name="isName">Whether the word is no function word although it is spelt like one.</param>
    /// <param name="term">Room for <see cref="Term.MaxLength"/> units, where the term is written.</param>
    /// <param name="length">The term's length.</param>
    public int Find(ReadOnlySpan<char> word, bool isName, Span<char> term, out int length)
    {
        length = Term.Fold(word, term);
        if (!isName && StopWords.Contains(term[..length]))
            return StopWord;
        length = Term.Stem(term, length);
        return terms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(term[..length], out var number) ? number : Unseen;
    }

    /// <summary>The number of a term that is already in its final form.</summary>
    public bool TryFind(string term, out int number) => terms.TryGetValue(term, out number);
}
