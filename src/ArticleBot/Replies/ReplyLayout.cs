using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies;

/// <summary>
/// Fits a reply into a front end's limits: one card a message. Nothing is lost but white space where it is cut, and what goes beyond the
/// most cards of a reply: that is said.
/// </summary>
public static class ReplyLayout
{
    /// <summary>The reply's messages in order, at least one; its choices belong under the last.</summary>
    public static ImmutableArray<ReplyCard> Cards(ChatReply reply, ReplyLimits limits, IReplyMarkup markup)
    {
        ArgumentNullException.ThrowIfNull(reply);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(markup);
        var title = reply.Title is null ? null : markup.Write(new ReplyRun(ReplyRunKind.Plain, reply.Title));
        var isLongTitle = title?.Length > limits.Title;
        var parts = new List<ReplyText>();
        if (isLongTitle)
            parts.Add(ReplyText.Empty.With(ReplyRunKind.Strong, reply.Title!));
        parts.AddRange(TextParts(reply));
        var fields = SourceFields(reply).Concat(reply.Fields);
        if (limits.Fields == 0)
            parts.AddRange(fields.Select(field =>
                ReplyText.Empty.With(ReplyRunKind.Strong, field.Name).With(ReplyRunKind.Plain, "\n").With(field.Value)));
        var cards = new ReplyCards(limits, markup, isLongTitle ? null : title);
        cards.AddText(ReplyText.Join("\n\n", parts), Tail(reply));
        if (limits.Fields > 0)
            cards.AddFields(fields);
        return cards.Drain();
    }

    private static IEnumerable<ReplyText> TextParts(ChatReply reply)
    {
        return reply.Text.IsEmpty ? Lines(reply) : Lines(reply).Prepend(reply.Text);
    }

    // What is said of a reply stays where its text is cut.
    private static ReplyText Tail(ChatReply reply) => ReplyText.Join("\n\n", Lines(reply));

    private static IEnumerable<ReplyText> Lines(ChatReply reply)
    {
        if (reply.Notices.Length > 0)
            yield return ReplyText.Join("\n", reply.Notices.Select(notice => ReplyText.Empty.With(ReplyRunKind.Quiet, notice)));
        if (reply.Offers.Length > 0)
            yield return ReplyText.Join(" ", reply.Offers.Select(offer => ReplyText.Empty.With(ReplyRunKind.Quiet, offer.Label)));
        if (reply.Page is { Count: > 1 } page)
            yield return ReplyText.Empty.With(ReplyRunKind.Quiet,
                string.Create(CultureInfo.InvariantCulture, $"Page {page.Number} of {page.Count}"));
    }

    private static IEnumerable<ReplyField> SourceFields(ChatReply reply) => reply.Sources.IsEmpty
        ? [] : [new ReplyField(SourceLines.Heading(reply), ReplyText.Join("\n", SourceLines.Of(reply)))];
}
