using ArticleBot.Articles;
using ArticleBot.Checking;
using ArticleBot.Replies;

namespace ArticleBot.Chats;

/// <summary>Checks what somebody wrote in a chat against the channel's article. Thread-safe.</summary>
public sealed class CheckDesk(ChannelArticles channels, TextCheck check)
{
    /// <summary>The text sentence by sentence, for the caller alone; a refusal where it claims nothing.</summary>
    /// <param name="caller">Who asks, and where.</param>
    /// <param name="text">The text, as it was written.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<ChatReply> CheckAsync(Caller caller, string text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return CheckReply.Of(await check.CheckAsync(text, channels.About(caller, text), cancellation));
        }
        catch (Exception exception) when (exception is CheckingException or ArticleException)
        {
            return ChatReply.Plain(exception.Message, ReplyTone.Refusal);
        }
    }
}
