using System.Text;

namespace ArticleBot.Articles.Formats.Texts;

/// <summary>
/// Finds the character set of a file of text, as browsers do: a byte-order mark, then UTF-16 by its zeros, then what the file
/// declares, then UTF-8 if it is any, then windows-1252.
/// </summary>
internal static class TextDecoding
{
    private const string NoText = "this is a binary file, not text; save it as text in UTF-8";
    private const int DeclarationReach = 2048;

    /// <summary>The text of some bytes.</summary>
    /// <param name="declared">The character set that the file names; null where it names none.</param>
    /// <exception cref="ArticleException">The bytes are no text.</exception>
    public static string Decode(byte[] bytes, string? declared = null)
    {
        if ((ByMark(bytes) ?? ByZeros(bytes)) is { } wide)
            return Checked(wide.GetString(bytes));
        if (IsBinary(bytes))
            throw new ArticleException(NoText);
        if (declared is not null && Named(declared) is { } named and not UTF8Encoding)
            return named.GetString(bytes);
        return IsUtf8(bytes) ? Encoding.UTF8.GetString(bytes) : Windows().GetString(bytes);
    }

    /// <summary>The head of a file as far as signs of markup go, whatever its character set.</summary>
    public static string Head(byte[] bytes)
    {
        var head = bytes.AsSpan(0, Math.Min(DeclarationReach, bytes.Length));
        return (ByMark(bytes) ?? ByZeros(bytes) ?? Encoding.Latin1).GetString(head);
    }

    private static Encoding? ByMark(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    // In UTF-16 every other byte of a Latin text is zero, in a file that is no text the zeros stand anywhere.
    private static Encoding? ByZeros(byte[] bytes)
    {
        var length = Math.Min(DeclarationReach, bytes.Length) / 2 * 2;
        if (length < 4)
            return null;
        var (even, odd) = (0, 0);
        for (var i = 0; i < length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        var most = length / 2 * 7 / 10;
        return odd > most && even == 0 ? Encoding.Unicode : even > most && odd == 0 ? Encoding.BigEndianUnicode : null;
    }

    private static bool IsBinary(byte[] bytes)
    {
        if (bytes.AsSpan().Contains((byte)0))
            return true;
        var controls = 0;
        foreach (var unit in bytes)
            controls += unit < 32 && unit is not (9 or 10 or 11 or 12 or 13 or 27) ? 1 : 0;
        return controls * 50 > bytes.Length;
    }

    private static string Checked(string text) =>
        text.Contains('\0', StringComparison.Ordinal) ? throw new ArticleException(NoText) : text;

    // A few wrong bytes in a text with many right ones are damage: the end of a file that is still being written.
    private static bool IsUtf8(byte[] bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return true;
        var rest = bytes.AsSpan();
        var (good, bad) = (0, 0);
        while (rest.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var at)
        {
            rest = rest[at..];
            var isGood = Rune.DecodeFromUtf8(rest, out _, out var length) == System.Buffers.OperationStatus.Done;
            good += isGood ? 1 : 0;
            bad += isGood ? 0 : 1;
            rest = rest[length..];
        }

        return bad == 0 || bad * 20 <= good || bad == 1 && good >= 3;
    }

    private static Encoding? Named(string name)
    {
        try
        {
            // Browsers read Latin-1 and ASCII as windows-1252, which holds both.
            return name.ToUpperInvariant() is "ISO-8859-1" or "LATIN1" or "US-ASCII" or "ASCII" ? Windows() : Provided(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Windows() => Provided("windows-1252");

    private static Encoding Provided(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
