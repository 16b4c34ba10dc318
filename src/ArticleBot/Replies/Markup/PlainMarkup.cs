namespace ArticleBot.Replies.Markup;

/// <summary>No markup, for a terminal: words unescaped, links with their address in brackets.</summary>
public sealed class PlainMarkup : IReplyMarkup
{
    /// <inheritdoc />
    public string Write(ReplyRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return run.Target is null ? run.Text : $"{run.Text} <{run.Target.AbsoluteUri}>";
    }
}
