using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ArticleBot.Language;

/// <summary>
/// Finds the words and numbers of a text, left to right, without overlap. A word holds letters, digits and accents, and an
/// apostrophe between two letters (“Kim's”, “don’t”); an abbreviation of single letters is one token (“U.S.”), and so is a
/// number with its separators (“1,000.5”). A hyphen parts words.
/// </summary>
internal static class Tokenizer
{
    /// <summary>All tokens of a text.</summary>
    public static ImmutableArray<Token> Tokenize(ReadOnlySpan<char> text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var at = 0; TryNext(text, at, out var token); at = token.End)
            tokens.Add(token);
        return tokens.DrainToImmutable();
    }

    /// <summary>Finds the first token at or after <paramref name="at"/>; allocates nothing.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool TryNext(ReadOnlySpan<char> text, int at, out Token token)
    {
        while (at < text.Length && !IsWordUnit(text, at))
            at++;
        var start = at;
        while (at < text.Length && (IsWordUnit(text, at) || JoinsWord(text, start, at)))
            at++;
        token = new Token(start, at - start);
        return at > start;
    }

    /// <summary>Whether a unit is one of the marks that are written for an apostrophe.</summary>
    public static bool IsApostrophe(char unit) => unit is '\'' or '’' or 'ʼ' or '＇';

    private static bool IsWordUnit(ReadOnlySpan<char> text, int at)
    {
        var unit = text[at];
        if (char.IsAscii(unit))
            return char.IsAsciiLetterOrDigit(unit);
        return char.GetUnicodeCategory(unit) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => true,
            UnicodeCategory.Surrogate => IsSurrogateLetter(text, at),
            _ => char.IsLetterOrDigit(unit),
        };
    }

    private static bool IsSurrogateLetter(ReadOnlySpan<char> text, int at)
    {
        var first = char.IsLowSurrogate(text[at]) ? at - 1 : at;
        return first >= 0 && first + 1 < text.Length && char.IsSurrogatePair(text[first], text[first + 1])
            && Rune.IsLetterOrDigit(new Rune(text[first], text[first + 1]));
    }

    private static bool JoinsWord(ReadOnlySpan<char> text, int start, int at)
    {
        var hasNext = at + 1 < text.Length && IsWordUnit(text, at + 1);
        var unit = text[at];
        if (IsApostrophe(unit))
            return hasNext && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);
        if (unit is ',' or '.' && hasNext && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]))
            return true;
        return unit == '.' && IsInitial(text, start, at) && (hasNext ? IsInitial(text, at + 1) : at - start >= 3);
    }

    // The stop in “U.S” and the last one of “U.S.”: single letters, each with its stop.
    private static bool IsInitial(ReadOnlySpan<char> text, int start, int stop)
    {
        // What stands before was joined by the same rule.
        var isBehindInitial = stop - start > 2 && text[stop - 2] == '.' && char.IsLetter(text[stop - 3]);
        return char.IsLetter(text[stop - 1]) && (stop - start == 1 || isBehindInitial);
    }

    private static bool IsInitial(ReadOnlySpan<char> text, int at) =>
        char.IsLetter(text[at]) && (at + 1 == text.Length || !IsWordUnit(text, at + 1));
}
