using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies;

/// <summary>What the marks of a reply point to, a line a paragraph. Words that the reply shows are not shown again.</summary>
public static class SourceLines
{
    /// <summary>The lines, in the order of the marks.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="namesArticle">Whether each names its article although all are of one.</param>
    /// <param name="showsPassage">Whether the rest of the paragraph follows, too, as where there is room for it; else cited words that the
    /// reply does not show.</param>
    public static IEnumerable<ReplyText> Of(ChatReply reply, bool namesArticle = false, bool showsPassage = false)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var shown = reply.Text.ToString();
        return reply.Sources.GroupBy(source => source.Mark, StringComparer.Ordinal)
            .Select(sources => Line([.. sources], namesArticle || reply.CitesManyArticles)
                .With(ReplyRunKind.Plain, Rest([.. sources], shown, showsPassage)));
    }

    /// <summary>What stands over the lines: “Closest passage” where no mark points to the one that there is.</summary>
    public static string Heading(ChatReply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply.Sources is [{ Number: 0 }] ? "Closest passage" : "Sources";
    }

    private static ReplyText Line(IReadOnlyList<ReplySource> sources, bool namesArticle)
    {
        var source = sources[0];
        var line = source.Number == 0
            ? ReplyText.Empty : ReplyText.Empty.WithMark(source.Mark, source.Number).With(ReplyRunKind.Plain, "\u00A0");
        if (namesArticle)
            line = line.With(ReplyRunKind.Plain, $"{source.Article}, ");
        var place = ReplySource.PlaceOf(source.Paragraph).Replace(' ', '\u00A0');
        return source.Link is null ? line.With(ReplyRunKind.Strong, place) : line.WithLink(place, source.Link);
    }

    private static string Rest(IReadOnlyList<ReplySource> sources, string shown, bool showsPassage)
    {
        var rest = showsPassage ? Around(sources, shown) : string.Join(" ", Hidden(sources, shown));
        return rest.Any(char.IsLetterOrDigit) ? $": {rest}" : "";
    }

    private static IEnumerable<string> Hidden(IReadOnlyList<ReplySource> sources, string shown) =>
        sources.Where(source => !source.StandsIn(shown)).Select(source => $"“{source.Words}”");

    // The paragraph, with a sign of omission for each of the cited words that the reply shows.
    private static string Around(IReadOnlyList<ReplySource> sources, string shown) =>
        sources.Where(source => source.StandsIn(shown)).Aggregate(sources[0].Passage,
            (passage, source) => passage.Replace(source.Words, "…", StringComparison.Ordinal));
}
