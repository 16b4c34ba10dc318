using System.Buffers;
using System.Globalization;

namespace ArticleBot.Articles.Kinds;

/// <summary>What the look of a block's words tells.</summary>
internal static class BlockShape
{
    private const int LongestWord = 400;
    private const int LongestNote = 6;
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create(" _*-–—=~•·#+");

    /// <summary>
    /// Whether words end with a mark that ends or divides a sentence; a footnote’s number and the brackets around a whole sentence
    /// may follow it.
    /// </summary>
    public static bool EndsLikeSentence(string words) =>
        Last(words) is '.' or '!' or '?' or ':' or ';' or ',' or '…' or '"' or '”' or '’' or '\'' or '。' or '」';

    private static char Last(string words)
    {
        var end = words.AsSpan().TrimEnd();
        if (end is [.., ']'] && end.LastIndexOf('[') is > 0 and var note && end.Length - note <= LongestNote)
            end = end[..note].TrimEnd();
        var bare = end.TrimEnd(")]»");
        return bare.IsEmpty ? ' ' : bare[^1];
    }

    /// <summary>Whether a block is no more than a line drawn between others (“___”, “* * *”).</summary>
    public static bool IsRule(string words) => words.AsSpan().IndexOfAnyExcept(RuleSigns) < 0;

    /// <summary>Whether words begin as a heading does.</summary>
    public static bool StartsLikeHeading(string words) =>
        words.AsSpan().TrimStart("‘'“\"") is [var first, ..]
            && (char.IsUpper(first) || char.IsDigit(first) || char.GetUnicodeCategory(first) == UnicodeCategory.OtherLetter);

    /// <summary>How many words there are, parted by spaces; a chain of letters without an end counts as many.</summary>
    public static int CountWords(string words) => words.AsSpan().Trim().IsEmpty
        ? 0 : words.AsSpan().Trim().Count(' ') + 1 + words.Length / LongestWord;
}
