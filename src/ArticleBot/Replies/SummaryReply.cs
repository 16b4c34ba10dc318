using ArticleBot.Replies.Markup;
using ArticleBot.Summarising;

namespace ArticleBot.Replies;

/// <summary>A summary with its citation marks.</summary>
public static class SummaryReply
{
    /// <summary>The reply to a request for a summary.</summary>
    public static ChatReply Of(Summary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        if (summary.Abstained)
            return new ChatReply { Text = ReplyText.Plain(string.Join('\n', summary.Notices)), Tone = ReplyTone.Abstention };
        var cited = new CitedText();
        var isList = summary.Style is SummaryStyle.Bullets or SummaryStyle.Full or SummaryStyle.Timeline;
        var lines = summary.Sentences.Select(sentence => isList ? Line(sentence, cited) : cited.Marked(sentence.Claim));
        return new ChatReply
        {
            Title = summary.Focus is null ? null : $"About {summary.Focus}",
            Text = ReplyText.Join(isList ? "\n" : " ", lines),
            Sources = cited.Sources,
            Notices = summary.Notices,
        };
    }

    private static ReplyText Line(SummarySentence sentence, CitedText cited)
    {
        var bullet = ReplyText.Plain("• ");
        if (sentence.Label is { } label)
            bullet = bullet.With(ReplyRunKind.Strong, label).With(ReplyRunKind.Plain, ": ");
        return bullet.With(cited.Marked(sentence.Claim));
    }
}
