using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies;

/// <summary>A paragraph with its number before it.</summary>
internal static class NumberedParagraphs
{
    /// <summary>The longest paragraph that is shown whole, in UTF-16 units.</summary>
    public const int Longest = 3000;

    public static ReplyText Of(Article article, int number, bool isQuiet = false) =>
        ReplyText.Empty
            .With(isQuiet ? ReplyRunKind.Quiet : ReplyRunKind.Strong, string.Create(CultureInfo.InvariantCulture, $"¶{number}"))
            .With(ReplyRunKind.Plain, "\u00A0")
            .With(isQuiet ? ReplyRunKind.Quiet : ReplyRunKind.Plain, Excerpt.Of(article.TextOf(article.Blocks[number]), Longest));
}
