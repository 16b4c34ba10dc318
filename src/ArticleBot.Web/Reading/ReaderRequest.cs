using ArticleBot.Summarising;
using Microsoft.AspNetCore.Mvc;

namespace ArticleBot.Web.Reading;

/// <summary>What a reader wants beside an article's text; at most one of question, summary and speaker is shown.</summary>
/// <param name="Q">A question.</param>
/// <param name="T">Names the reader's conversation; null for a new one.</param>
/// <param name="Before">The kept answers of this conversation, in order.</param>
/// <param name="Style">A style of summary.</param>
/// <param name="Speaker">A speaker's name.</param>
internal sealed record ReaderRequest(string? Q, string? T, [FromQuery] string[]? Before, string? Style, string? Speaker)
{
    /// <summary>The fields that ask for work.</summary>
    public static readonly string[] Work = ["q", "style"];

    /// <summary>Whether nothing is wanted but the article's text.</summary>
    public bool IsPlain => string.IsNullOrWhiteSpace(Q) && SummaryStyle is null && string.IsNullOrWhiteSpace(Speaker);

    /// <summary>The style of summary; null where none is named, or there is none of the name.</summary>
    public SummaryStyle? SummaryStyle =>
        Enum.TryParse<SummaryStyle>(Style, ignoreCase: true, out var style) && Enum.IsDefined(style) ? style : null;
}
