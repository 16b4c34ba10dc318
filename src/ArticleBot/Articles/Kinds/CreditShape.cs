using System.Text.RegularExpressions;

namespace ArticleBot.Articles.Kinds;

/// <summary>Knows the lines at an article's end that say who published it, or who helped to write it.</summary>
internal static partial class CreditShape
{
    private const int LongestSignature = 12;
    private const int LongestCredit = 40;

    /// <summary>Whether a block near the end is a credit.</summary>
    public static bool IsCredit(string words)
    {
        var length = BlockShape.CountWords(words);
        return length <= LongestSignature && Signature().IsMatch(words) || length <= LongestCredit
            && (Helpers().IsMatch(words) || Contact().IsMatch(words));
    }

    // “– Reuters”, “(AP)”, “Source: AFP”, “Reporting by …”, “© 2026 …”
    [GeneratedRegex(
        @"^(?:[–—-]\s*\p{Lu}[^.!?]*|\(\p{Lu}[^()]*\)|(?:Source|Credit|Agency|Agencies"
        + @"|Written by|Via)\b.*|©.*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    // “(Reporting by Ann Lee; editing by Bo Ek)”, “Ann Lee contributed to this report.”
    [GeneratedRegex(
        @"^\(?(?:(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled"
        + @"|[Ee]dited)\s+by\b.*|\p{Lu}.{2,200}\bcontributed\s+(?:(?:reporting|research)\b.*"
        + @"|to this (?:report|story|article)\.?)|(?:With )?(?:additional )?(?:reporting"
        + @"|files) (?:by|from)\b.*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Helpers();

    [GeneratedRegex(
        @"^(?:Write to|Contact|Email|Reach|Follow)\s+(?:\p{Lu}|the (?:author|reporter"
        + @"|writer)|him|her|them|me)\b.*(?:@|twitter|on (?:X|Twitter|Bluesky|Facebook)\b).*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contact();
}
