using System.Globalization;
using System.Text;

namespace ArticleBot.Language;

/// <summary>The form in which two words count as the same word: lower case, no accents, one spelling, base form, stem.</summary>
internal static class Term
{
    /// <summary>Units that a buffer for a term must have room for. Of a longer word only its beginning counts.</summary>
    public const int MaxLength = 64;

    /// <summary>The term of a word; empty for a mark that is no word.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return new string(buffer[..Stem(buffer, Fold(word, buffer))]);
    }

    /// <summary>Writes a word in lower case, without accents and without the stops of an abbreviation.</summary>
    /// <param name="word">A token of a text.</param>
    /// <param name="folded">Room for <see cref="MaxLength"/> units.</param>
    /// <returns>Number of units written.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        if (!System.Text.Ascii.IsValid(word))
            return FoldAccents(word, folded);
        var isAbbreviation = word.Length > 2 && word[1] == '.' && char.IsLetter(word[0]);
        var length = 0;
        foreach (var unit in word[..Math.Min(word.Length, MaxLength)])
        {
            if (unit == ',' || unit == '.' && isAbbreviation)
                continue;
            folded[length++] = char.ToLowerInvariant(unit);
        }

        return length;
    }

    /// <summary>Turns a folded word into its term where it stands.</summary>
    /// <param name="folded">The word, in a buffer of <see cref="MaxLength"/> units.</param>
    /// <param name="length">The word's length.</param>
    /// <returns>The term's length.</returns>
    public static int Stem(Span<char> folded, int length)
    {
        if (folded[..length].EndsWith("'s"))
            length -= 2;
        if (IrregularForms.TryGetBase(folded[..length], out var baseForm))
        {
            baseForm.CopyTo(folded);
            length = baseForm.Length;
        }

        length = Spelling.Unify(folded[..length]);
        return Stemmer.Stem(folded[..length]);
    }

    private static int FoldAccents(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var unit in Beginning(word).ToString().Normalize(NormalizationForm.FormD))
        {
            if (length == MaxLength)
                break;
            if (Tokenizer.IsApostrophe(unit))
                folded[length++] = '\'';
            else if (unit is not ('.' or ',') && CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark)
                folded[length++] = char.ToLowerInvariant(unit);
        }

        return length;
    }

    // Half a surrogate pair at the cut would be no text.
    private static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> word) =>
        word.Length <= MaxLength ? word : word[..(char.IsHighSurrogate(word[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
}
