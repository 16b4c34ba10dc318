using System.Globalization;

namespace ArticleBot.Articles.Kinds;

/// <summary>What the look of a block's words tells.</summary>
internal static class BlockShape
{
    private const int LongestWord = 400;

    /// <summary>Whether words end with a mark that ends or divides a sentence.</summary>
    public static bool EndsLikeSentence(string words) => words[^1] is '.' or '!' or '?' or ':' or ';' or ',' or '…' or '"' or '”' or '’' or '\'' or '。' or '」';

    /// <summary>Whether words begin as a heading does.</summary>
    public static bool StartsLikeHeading(string words) =>
        words.AsSpan().TrimStart("‘'“\"") is [var first, ..] && (char.IsUpper(first) || char.IsDigit(first) || char.GetUnicodeCategory(first) == UnicodeCategory.OtherLetter);

    /// <summary>How many words there are, parted by spaces; a chain of letters without an end counts as many.</summary>
    public static int CountWords(string words) => words.AsSpan().Trim().IsEmpty ? 0 : words.AsSpan().Trim().Count(' ') + 1 + words.Length / LongestWord;
}
