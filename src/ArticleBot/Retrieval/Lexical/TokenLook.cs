using System.Collections.Frozen;
using ArticleBot.English;

namespace ArticleBot.Retrieval.Lexical;

/// <summary>Tells the <see cref="TokenTraits"/> of a token.</summary>
internal static class TokenLook
{
    private const int LongestWord = 16;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NumberWords = WordFile.Lookup("measures", "number");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TimeWords = WordFile.Lookup("measures", "time");

    /// <summary>Words that are names or months when they are written with a capital letter, else function words.</summary>
    private static readonly FrozenSet<string> Doubles = FrozenSet.Create(StringComparer.Ordinal, "May", "Will");

    /// <param name="word">The token.</param>
    /// <param name="opens">Whether it opens its sentence.</param>
    public static TokenTraits Of(ReadOnlySpan<char> word, bool opens)
    {
        var traits = TokenTraits.None;
        if (char.IsUpper(word[0]))
            traits |= opens ? TokenTraits.Opener : TokenTraits.Name;
        if (word.ContainsAnyInRange('0', '9'))
            traits |= IsYear(word) ? TokenTraits.Figure | TokenTraits.Time : TokenTraits.Figure;
        if (word.Length > LongestWord)
            return traits;
        Span<char> lower = stackalloc char[LongestWord];
        lower = lower[..word.ToLowerInvariant(lower)];
        if (NumberWords.Contains(lower))
            traits |= TokenTraits.NumberWord;
        if ((TimeWords.Contains(lower) || Months.Contains(lower))
            && (lower is not ("march" or "may" or "mar" or "jun") || char.IsUpper(word[0])))
            traits |= TokenTraits.Time;
        return traits;
    }

    /// <summary>Whether a word is a name although it is spelt like a function word: “US”, “WHO”, “May” inside a
    /// sentence.</summary>
    /// <inheritdoc cref="Of"/>
    public static bool IsNameDespiteSpelling(ReadOnlySpan<char> word, bool opens) =>
        word.Length > 1 && char.IsUpper(word[0])
        && (!word.ContainsAnyInRange('a', 'z') || !opens && Doubles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word));

    private static bool IsYear(ReadOnlySpan<char> word) =>
        (word.Length == 4 || word.Length == 5 && word[4] == 's') && word[0] is '1' or '2' && !word[..4].ContainsAnyExceptInRange('0', '9');
}
