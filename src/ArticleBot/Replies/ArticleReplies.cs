using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies;

/// <summary>Replies about the articles themselves.</summary>
public static class ArticleReplies
{
    /// <summary>The whole article with its paragraphs' numbers, and where it comes from; for the asker only.</summary>
    public static ChatReply Show(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var paragraphs = article.Paragraphs.Select(paragraph => NumberedParagraphs.Of(article, paragraph.Number));
        var text = ReplyText.Join("\n\n", Origin(article) is { IsEmpty: false } origin ? paragraphs.Prepend(origin) : paragraphs);
        return new ChatReply { Title = article.Title, Text = text, Visibility = ReplyVisibility.AskerOnly, Tone = ReplyTone.Information };
    }

    /// <summary>Says that a channel's article was set.</summary>
    public static ChatReply Chosen(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ChatReply { Text = ReplyText.Plain("Questions here are now about ").With(ReplyRunKind.Strong, article.Title).With(ReplyRunKind.Plain, "."), Tone = ReplyTone.Information };
    }

    private static ReplyText Origin(Article article)
    {
        var source = article.Source;
        string?[] parts = [source.Author, source.Publisher, source.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)];
        var text = ReplyText.Empty.With(ReplyRunKind.Quiet, string.Join(", ", parts.OfType<string>()));
        return source.Url is null ? text : (text.IsEmpty ? text : text.With(ReplyRunKind.Plain, " ")).WithLink(source.Url.Host, source.Url);
    }
}
