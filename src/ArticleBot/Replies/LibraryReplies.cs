using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Library;
using ArticleBot.Replies.Actions;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies;

/// <summary>Replies about the library: what it lists, and what became of an article.</summary>
public static class LibraryReplies
{
    private const int MostListed = 50;
    private const int Longest = 120;

    // So many titles fit into one message, whatever is in them.
    private const int PageSize = 12;

    /// <summary>The articles that can be asked about, the first of them where there are many.</summary>
    /// <param name="articles">All of them.</param>
    /// <param name="chosen">The id of the channel's article; null where it has none.</param>
    public static ChatReply List(IEnumerable<ListedArticle> articles, string? chosen = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var all = articles.ToList();
        var lines = all.Take(MostListed).Select(article => Line(article, chosen));
        if (all.Count > MostListed)
            lines = lines.Append(
                ReplyText.Empty.With(ReplyRunKind.Quiet,
                    string.Create(CultureInfo.InvariantCulture, $"… and {all.Count - MostListed:N0} more")));
        return Information(ReplyText.Join("\n", lines)) with { Title = "Articles", Visibility = ReplyVisibility.AskerOnly };
    }

    /// <summary>A page of the articles that can be asked about.</summary>
    /// <param name="articles">All of them.</param>
    /// <param name="chosen">The id of the channel's article; null where it has none.</param>
    /// <param name="page">The page; one that is not there any more is the last.</param>
    public static ChatReply ListPage(IReadOnlyCollection<ListedArticle> articles, string? chosen, int page)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var count = Math.Max(1, (articles.Count + PageSize - 1) / PageSize);
        var at = new ReplyPage(Math.Clamp(page, 1, count), count);
        var shown = articles.Skip((at.Number - 1) * PageSize).Take(PageSize).Select(article => Line(article, chosen));
        return Information(ReplyText.Join("\n", shown)) with
        {
            Title = "Articles",
            Visibility = ReplyVisibility.AskerOnly,
            Page = at,
            Choices = PageTurns.Of(at, number => new ReplyAction.TurnList(number)),
        };
    }

    /// <summary>Says that an article was added, or was there already.</summary>
    public static ChatReply Added(AddedArticle added)
    {
        ArgumentNullException.ThrowIfNull(added);
        var words = ReplyText.Plain(added.IsNew ? "Added " : "It is there already: ").With(ReplyRunKind.Strong, added.Entry.Text.Title);
        return Information(words.With(ReplyRunKind.Plain, $" ({added.Entry.Id})."));
    }

    /// <summary>Says that an article was taken away.</summary>
    public static ChatReply Removed(ArticleEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var words = ReplyText.Plain("Removed ").With(ReplyRunKind.Strong, entry.Text.Title);
        return Information(words.With(ReplyRunKind.Plain, $" ({entry.Id})."));
    }

    private static ReplyText Line(ListedArticle article, string? chosen) => ReplyText.Plain("• ")
        .With(ReplyRunKind.Strong, TextCut.Shorten(article.Title, Longest))
        .With(ReplyRunKind.Plain, string.Create(CultureInfo.InvariantCulture, $" ({article.Id}, {article.Paragraphs} paragraphs)"))
        .With(ReplyRunKind.Quiet, article.Id == chosen ? " this channel's article" : "");

    private static ChatReply Information(ReplyText text) => new() { Text = text, Tone = ReplyTone.Information };
}
