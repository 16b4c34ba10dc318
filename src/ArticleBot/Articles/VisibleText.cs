using System.Globalization;
using System.Text;

namespace ArticleBot.Articles;

/// <summary>
/// Keeps what a reader sees of a text. Characters without a look of their own can hide words from a person and show them to a
/// model, turn a line round, or drive a terminal.
/// </summary>
public static class VisibleText
{
    /// <summary>The visible characters of a text, on one line.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = new StringBuilder(text.Length);
        var isSpaced = true;
        foreach (var rune in text.EnumerateRunes())
        {
            var isSpace = Rune.IsWhiteSpace(rune);
            if (isSpace ? isSpaced : IsInvisible(rune) || IsJoiner(rune))
                continue;
            clean.Append(isSpace ? " " : rune.ToString());
            isSpaced = isSpace;
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>Whether a reader sees nothing of a character. White space is no such character.</summary>
    internal static bool IsInvisible(Rune rune) => rune.IsAscii
        ? rune.Value is < ' ' or 127 && !Rune.IsWhiteSpace(rune)
        : IsUnseen(rune.Value) || IsUnseen(Rune.GetUnicodeCategory(rune), rune.Value);

    /// <summary>Whether a character joins or parts its neighbours: seen in Persian, in Hindi and in pictures, invisible
    /// elsewhere.</summary>
    internal static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    /// <summary>Whether a joiner means something beside a unit.</summary>
    internal static bool TakesJoiner(char unit) =>
        unit is >= '\u0600' and < '\u1E00' or >= '\u2190' and < '\u2C00' || char.IsSurrogate(unit);

    // Fillers, selectors of a variant, the joiner of graphemes; plane 14 holds nothing but tags and selectors.
    private static bool IsUnseen(int value) =>
        value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2800 or 0x3164 or 0xFFA0
            or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xEFFFF)
        || (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;

    // The signs before Arabic numbers are formats, and are seen.
    private static bool IsUnseen(UnicodeCategory category, int value) => category switch
    {
        UnicodeCategory.Control => value != 0x85,
        UnicodeCategory.PrivateUse => true,
        UnicodeCategory.Format =>
            value is not (>= 0x0600 and <= 0x0605 or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD
                or 0x200C or 0x200D),
        _ => false,
    };
}
