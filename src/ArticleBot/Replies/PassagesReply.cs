using ArticleBot.Articles;
using ArticleBot.Replies.Actions;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies;

/// <summary>Paragraphs of articles, whole, for the one who asked to see them.</summary>
public static class PassagesReply
{
    /// <summary>The cited paragraphs in the article's order, each with its neighbours.</summary>
    public static ChatReply Sources(ReplyAction.ShowSources sources, IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var parts = sources.Places.GroupBy(place => place.ArticleKey, StringComparer.Ordinal)
            .Select(places => (Article: ReplyKeys.Find(articles, places.Key), Cited: places.Select(place => place.Paragraph).ToHashSet()))
            .Where(part => part.Article is not null)
            .Select(part => new ReplyField(part.Article!.Title, WithNeighbours(part.Article, part.Cited)))
            .ToList();
        return Reply("Sources", parts);
    }

    /// <summary>The next best passages, best first.</summary>
    public static ChatReply More(ReplyAction.ShowMore more, IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(more);
        var parts = more.Places.GroupBy(place => place.ArticleKey, StringComparer.Ordinal)
            .Select(places => (Article: ReplyKeys.Find(articles, places.Key), places))
            .Where(part => part.Article is not null)
            .Select(part =>
            new ReplyField(part.Article!.Title,
                ReplyText.Join("\n\n", Known(part.Article, part.places.Select(place => place.Paragraph))
                    .Select(number => NumberedParagraphs.Of(part.Article, number)))))
            .ToList();
        return Reply("Other passages", parts);
    }

    private static ChatReply Reply(string title, List<ReplyField> parts)
    {
        if (parts.Count == 0)
            return ChatReply.Plain("The article was changed or taken away since then. Please ask again.", ReplyTone.Refusal);
        var text = ReplyText.Join("\n\n",
            parts.Select(part => ReplyText.Empty.With(ReplyRunKind.Strong, part.Name).With(ReplyRunKind.Plain, "\n").With(part.Value)));
        return new ChatReply { Title = title, Text = text, Visibility = ReplyVisibility.AskerOnly, Tone = ReplyTone.Information };
    }

    private static ReplyText WithNeighbours(Article article, HashSet<int> cited)
    {
        var shown = Known(article, cited.SelectMany(number => new[] { number - 1, number, number + 1 }).Distinct().Order()).ToList();
        var text = ReplyText.Empty;
        for (var i = 0; i < shown.Count; i++)
        {
            if (i > 0)
                text = text.With(ReplyRunKind.Plain, shown[i] == shown[i - 1] + 1 ? "\n\n" : "\n\n…\n\n");
            text = text.With(NumberedParagraphs.Of(article, shown[i], isQuiet: !cited.Contains(shown[i])));
        }

        return text;
    }

    // The title, number 0, is no neighbour; it is shown as the heading.
    private static IEnumerable<int> Known(Article article, IEnumerable<int> numbers) =>
        numbers.Where(number => number > 0 && number < article.Blocks.Length);
}
