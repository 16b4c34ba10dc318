namespace ArticleBot.Web.Reading;

/// <summary>What a reader wants beside an article's text; at most one of question, summary and speaker is shown.</summary>
/// <param name="Q">A question.</param>
/// <param name="T">Names the reader's conversation; null for a new one.</param>
/// <param name="Before">The kept answers of this conversation, in order.</param>
/// <param name="Style">A style of summary.</param>
/// <param name="Speaker">A speaker's name.</param>
internal sealed record ReaderRequest(string? Q, string? T, string[]? Before, string? Style, string? Speaker)
{
    /// <summary>The fields that ask for work.</summary>
    public static readonly string[] Work = ["q", "style"];
}
