using System.Globalization;
using System.Text;
using ArticleBot.Language;

namespace ArticleBot.Quotations.Lexicon;

/// <summary>Compares names: case, accents and what follows a name (Jr.) aside.</summary>
internal static class NameWords
{
    // The last two places of every plane: U+FFFE, U+1FFFF.
    private const int NoCharacter = 0xFFFE;

    // So many letters of a first name are a short form of it.
    private const int ShortForm = 3;

    /// <summary>The words of a name in small letters without accents, without Jr., Sr., II.</summary>
    public static string[] Of(string name)
    {
        var words = Fold(name).Split([' ', '\u00a0', ',', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries);
        var end = words.Length;
        while (end > 1 && NameSuffixes.IsOne(words[end - 1].TrimEnd('.')))
            end--;
        return words[..end];
    }

    /// <summary>Whether two names are told apart by what follows them: Jr. and Sr.</summary>
    public static bool AreApart(string a, string b) =>
        (Suffix(a), Suffix(b)) is ({ Length: > 0 } first, { Length: > 0 } second) && first != second;

    /// <summary>What tells two of one name apart, in small letters: “jr”, “sr”, “ii”; empty where nothing does.</summary>
    public static string Suffix(string name)
    {
        var last = LastWord(name).TrimEnd('.').ToLowerInvariant();
        return NameSuffixes.IsOne(last) ? last : "";
    }

    /// <summary>The last word of a name, as it stands there.</summary>
    public static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>A text in small letters, without accents, with straight apostrophes.</summary>
    public static string Fold(string text)
    {
        if (text.All(char.IsAscii))
            return text.ToLowerInvariant();
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // What is no character cannot be normalised, and is in no name.
            if ((rune.Value & NoCharacter) != NoCharacter)
                clean.Append(rune);
        }

        var folded = new StringBuilder(text.Length);
        foreach (var unit in clean.ToString().Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark)
                folded.Append(unit == '’' ? '\'' : char.ToLowerInvariant(unit));
        }

        return folded.ToString();
    }

    /// <summary>Whether a name is another's with the nickname that stands in it between marks: Jim Lee and James “Jim” Lee.</summary>
    public static bool IsByNickname(string full, string[] words) => full.AsSpan().ContainsAny('"', '“')
        && Of(full) is var all && all[^1] == words[^1] && Array.TrueForAll(words, all.Contains);

    /// <summary>Whether two full names may be one person's: the same last name, and first names that agree.</summary>
    public static bool Agree(string[] a, string[] b) =>
        a[^1] == b[^1] && (Math.Min(a.Length, b.Length) == 1 || FirstAgree(a[0].TrimEnd('.'), b[0].TrimEnd('.')));

    // “J.” is Jane, and so is “Janet”.
    private static bool FirstAgree(string a, string b)
    {
        var needed = Math.Min(a.Length, b.Length) == 1 ? 1 : ShortForm;
        return a == b || a.AsSpan().CommonPrefixLength(b) >= needed;
    }
}
