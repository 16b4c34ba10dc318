namespace ArticleBot.Replies.Markup;

/// <summary>
/// How a front end writes a run. What it writes for a word depends on that word alone, and two runs of one kind written as
/// one are never longer than written apart, so that <see cref="ReplyLayout"/> can measure word by word.
/// </summary>
public interface IReplyMarkup
{
    /// <summary>The run with its markup, its words escaped; never shorter than its words.</summary>
    string Write(ReplyRun run);
}
