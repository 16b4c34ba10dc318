namespace ArticleBot.Replies.Markup;

/// <summary>A stretch of a reply's text that is shown in one way.</summary>
/// <param name="Kind">How it is shown.</param>
/// <param name="Text">Its words, unescaped; article, user and model words are data.</param>
/// <param name="Target">What a link opens: absolute, http or https; null for every other kind.</param>
public sealed record ReplyRun(ReplyRunKind Kind, string Text, Uri? Target = null)
{
    /// <summary>The number of the source that a mark points to, 1 or more; 0 for every other kind.</summary>
    public int Source { get; init; }
}
