using System.Globalization;
using ArticleBot.Replies.Markup;
using ArticleBot.Summarising;

namespace ArticleBot.Replies;

/// <summary>A summary with its citation marks.</summary>
public static class SummaryReply
{
    private const int LongestLabel = 160;

    /// <summary>The reply to a request for a summary.</summary>
    public static ChatReply Of(Summary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        if (summary.Abstained)
            return new ChatReply { Text = ReplyText.Plain(string.Join('\n', summary.Notices)), Tone = ReplyTone.Abstention };
        var cited = CitedText.For(summary.Sentences.Select(sentence => sentence.Claim));
        var isList = summary.Style is SummaryStyle.Bullets or SummaryStyle.Full or SummaryStyle.Timeline;
        var lines = summary.Sentences.Select(sentence => isList ? Line(sentence, cited) : cited.Marked(sentence.Claim));
        return new ChatReply
        {
            Title = summary.Focus is null ? null : $"About {summary.Focus}",
            Text = ReplyText.Join(isList ? "\n" : " ", lines),
            Sources = cited.Sources,
            Notices = summary.LeftOut == 0 ? summary.Notices : summary.Notices.Add(LeftOut(summary.LeftOut)),
        };
    }

    /// <summary>A point's label as it stands before its sentence: cut where it is long, with a colon unless it asks something.</summary>
    public static string Label(string label)
    {
        var cut = Excerpt.Of(label, LongestLabel);
        return cut is [.., '?' or ':' or '…'] ? cut : cut + ":";
    }

    private static string LeftOut(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} more sections are left out; ask for one of them with a focus.");

    private static ReplyText Line(SummarySentence sentence, CitedText cited)
    {
        var bullet = ReplyText.Plain("• ");
        if (sentence.Label is { } label)
            bullet = bullet.With(ReplyRunKind.Strong, Label(label)).With(ReplyRunKind.Plain, " ");
        return bullet.With(cited.Marked(sentence.Claim));
    }
}
