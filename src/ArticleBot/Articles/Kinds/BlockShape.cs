namespace ArticleBot.Articles.Kinds;

/// <summary>What the look of a block's words tells.</summary>
internal static class BlockShape
{
    /// <summary>Whether words end with a mark that ends or divides a sentence.</summary>
    public static bool EndsLikeSentence(string words) => words[^1] is '.' or '!' or '?' or ':' or ';' or ',' or '…' or '"' or '”' or '’' or '\'' or '。' or '」';

    /// <summary>Whether words begin as a heading does.</summary>
    public static bool StartsLikeHeading(string words) => char.IsUpper(words[0]) || char.IsDigit(words[0]) || char.GetUnicodeCategory(words[0]) == System.Globalization.UnicodeCategory.OtherLetter;

    /// <summary>How many words there are, parted by spaces.</summary>
    public static int CountWords(string words) => words.AsSpan().Trim().IsEmpty ? 0 : words.AsSpan().Trim().Count(' ') + 1;
}
