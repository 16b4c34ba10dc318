using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Articles.Kinds;

/// <summary>Knows the lines at an article's end that say who published it, or who helped to write it.</summary>
internal static class CreditShape
{
    // “– Reuters”, “(AP)”, “Source: AFP”, “Reporting by …”, “© 2026 …”
    private static readonly Regex Signature = Patterns.Of("bylines", "signature");

    // “(Reporting by Ann Lee; editing by Bo Ek)”, “Ann Lee contributed to this report.”
    private static readonly Regex Helpers = Patterns.Of("bylines", "helpers");

    private static readonly Regex Contact = Patterns.Of("bylines", "contact");

    private const int LongestSignature = 12;
    private const int LongestCredit = 40;

    /// <summary>Whether a credit names those who helped the writer: “Additional reporting by Ann Lee”.</summary>
    public static bool NamesHelpers(string words) => Helpers.IsMatch(words);

    /// <summary>Whether a block near the end is a credit.</summary>
    public static bool IsCredit(string words)
    {
        var length = BlockShape.CountWords(words);
        return length <= LongestSignature && Signature.IsMatch(words) || length <= LongestCredit
            && (Helpers.IsMatch(words) || Contact.IsMatch(words));
    }
}
