using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Replies.Actions;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies;

/// <summary>Replies about the articles themselves.</summary>
public static class ArticleReplies
{
    /// <summary>One page of an article with its paragraphs' numbers, the first with where it comes from; for the asker only.</summary>
    /// <param name="article">The article.</param>
    /// <param name="page">The page wanted; the nearest that there is, is shown.</param>
    public static ChatReply Show(Article article, int page = 1)
    {
        ArgumentNullException.ThrowIfNull(article);
        var (shown, at) = ArticlePages.Of(article, page);
        var paragraphs = shown.Select(paragraph => NumberedParagraphs.Of(article, paragraph.Number));
        return new ChatReply
        {
            Title = article.Title,
            Text = ReplyText.Join("\n\n", at.Number == 1 ? paragraphs.Prepend(Origin(article)) : paragraphs),
            Page = at,
            Choices = PageTurns.Of(at, number => new ReplyAction.TurnArticle(ReplyKeys.Of(article), number)),
            Visibility = ReplyVisibility.AskerOnly,
            Tone = ReplyTone.Information,
        };
    }

    /// <summary>Says that a channel's article was set.</summary>
    public static ChatReply Chosen(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ChatReply
        {
            Text = ReplyText.Plain("Questions here are now about ").With(ReplyRunKind.Strong, article.Title)
                .With(ReplyRunKind.Plain, "."),
            Tone = ReplyTone.Information
        };
    }

    private static ReplyText Origin(Article article)
    {
        var source = article.Source;
        string?[] parts = [source.Author, source.Publisher, source.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)];
        var text = ReplyText.Empty.With(ReplyRunKind.Quiet, string.Join(", ", parts.OfType<string>()));
        return source.Url is null ? text : (text.IsEmpty ? text : text.With(ReplyRunKind.Plain, " ")).WithLink(source.Url.Host, source.Url);
    }
}
