using System.Text.RegularExpressions;

namespace ArticleBot.Articles;

/// <summary>Tells what a block is from its words and its place.</summary>
internal static partial class BlockKinds
{
    private const int LongestHeading = 12;
    private const int LongestStandfirst = 60;
    private const int ShortestStandfirst = 4;
    private const int LongestCredit = 12;

    /// <summary>The kind of the block <paramref name="words"/>.</summary>
    /// <param name="number">Its number; 0 is the title.</param>
    /// <param name="count">How many blocks there are.</param>
    /// <param name="marked">What the markup says it is.</param>
    public static ParagraphKind Of(string words, int number, int count, ParagraphKind? marked)
    {
        if (number == 0)
            return ParagraphKind.Title;
        if (marked is { } kind)
            return kind;
        var length = CountWords(words);
        if (IsCredit(words, length, number, count))
            return ParagraphKind.Credit;
        if (EndsLikeSentence(words) || number == count - 1)
            return ParagraphKind.Body;
        if (number == 1 && length is >= ShortestStandfirst and <= LongestStandfirst)
            return ParagraphKind.Standfirst;
        return length <= LongestHeading && StartsLikeHeading(words) ? ParagraphKind.Heading : ParagraphKind.Body;
    }

    private static bool IsCredit(string words, int length, int number, int count)
    {
        if (length > LongestCredit)
            return false;
        if (number <= 3 && Byline().IsMatch(words))
            return true;
        return number >= count - 2 && Signature().IsMatch(words);
    }

    /// <summary>Whether words end with a mark that ends or divides a sentence.</summary>
    public static bool EndsLikeSentence(string words) => words[^1] is '.' or '!' or '?' or ':' or ';' or ',' or '…' or '"' or '”' or '’' or '\'';

    private static bool StartsLikeHeading(string words) => char.IsUpper(words[0]) || char.IsDigit(words[0]);

    private static int CountWords(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"^By [\p{Lu}][^.!?]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    // “– Reuters”, “(AP)”, “Source: AFP”, “Reporting by …”, “© 2026 …”
    [GeneratedRegex(@"^(?:[–—-]\s*\p{Lu}[^.!?]*|\(\p{Lu}[^()]*\)|(?:Source|Credit|Agency|Agencies|Reporting by|Written by|©).*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();
}
