using System.Collections.Immutable;
using ArticleBot.Quotations;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies.Quoting;

/// <summary>Who said what, all of it, under each speaker's name: for a front end without pages.</summary>
public static class QuotationList
{
    private const int PlaceWidth = 5;
    private const string UnderPlace = "         ";

    /// <summary>The quotations, each behind the mark of its paragraph; the mark is its source.</summary>
    /// <param name="found">The quotations, at least one, in the order in which the speakers come.</param>
    /// <param name="namesArticles">Whether each mark names its article.</param>
    public static ChatReply Of(ImmutableArray<Quotation> found, bool namesArticles)
    {
        var groups = found.GroupBy(NamesOf, StringComparer.Ordinal).Select(group => Group([.. group], namesArticles));
        return new ChatReply { Text = ReplyText.Join("\n\n", groups), Tone = ReplyTone.Information };
    }

    private static ReplyText Group(ImmutableArray<Quotation> group, bool namesArticles)
    {
        // The role may stand beside the name in one place only.
        var speaker = group.Select(quotation => quotation.Attribution.Speaker).MaxBy(known => known?.Role is not null);
        var others = group[0].Attribution.Others.Select(SpeakersReply.NameAndRole);
        var names = speaker is null ? "Unattributed" : string.Join(" and ", [SpeakersReply.NameAndRole(speaker), .. others]);
        var lines = group.SelectMany(quotation => Lines(quotation, namesArticles));
        return ReplyText.Join("\n", lines.Prepend(ReplyText.Empty.With(ReplyRunKind.Strong, names)));
    }

    private static IEnumerable<ReplyText> Lines(Quotation quotation, bool namesArticles)
    {
        var article = quotation.Article;
        var place = namesArticles ? $"{article.Id} [{quotation.Attribution.Paragraph}]" : $"[{quotation.Attribution.Paragraph}]";
        var words = Excerpt.Of(quotation.AsPrinted, Excerpt.Passage);
        yield return ReplyText.Plain($"  {place.PadLeft(PlaceWidth)}  {quotation.Label}{words}");
        foreach (var inner in quotation.Attribution.Inner)
            yield return ReplyText.Plain(
                $"{UnderPlace}quoting {SpeakersReply.NameAndRole(inner.Speaker!)}: {new Quotation(article, inner).AsPrinted}");
    }

    private static string NamesOf(Quotation quotation) =>
        string.Join(" and ", quotation.Attribution.Speakers.Select(speaker => speaker.Name));
}
