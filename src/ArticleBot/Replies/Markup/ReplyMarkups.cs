namespace ArticleBot.Replies.Markup;

/// <summary>Writes whole texts.</summary>
public static class ReplyMarkups
{
    /// <summary>The text with its markup.</summary>
    public static string Write(this IReplyMarkup markup, ReplyText text)
    {
        ArgumentNullException.ThrowIfNull(markup);
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(ReplyWords.Merge(text.Runs).Select(markup.Write));
    }
}
