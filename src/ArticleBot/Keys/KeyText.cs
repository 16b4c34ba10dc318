using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ArticleBot.Keys;

/// <summary>The text of a key: what a program sends. It is told once; a store has its hash only.</summary>
public static class KeyText
{
    private const string Mark = "abk_";
    private const int Bytes = 32;
    private const int LongestName = 64;
    private static readonly int Length = Mark.Length + Base64Url.GetEncodedLength(Bytes);

    /// <summary>A new one, of 256 bits that nobody can guess.</summary>
    public static string New() => Mark + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Whether a text has the form of a key.</summary>
    public static bool IsOne(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == Length && text.StartsWith(Mark, StringComparison.Ordinal);
    }

    /// <summary>The SHA-256 of a key in lower hexadecimal digits; so long a secret needs no salt.</summary>
    public static string HashOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Whether a name can be a key's: 1 to 64 ASCII letters, digits, points, hyphens and underscores.</summary>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length is > 0 and <= LongestName && name.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-' or '_');
    }
}
