using ArticleBot.Replies;

namespace ArticleBot.Chats.Delivery;

/// <summary>
/// An answer that takes the place of what was shown for now tells nobody that it is there: one that was waited for long is said to be.
/// </summary>
public static class LateAnswer
{
    /// <summary>From when on people look elsewhere.</summary>
    public static readonly TimeSpan After = TimeSpan.FromSeconds(30);

    /// <summary>Says that it is there; mentions nobody.</summary>
    public static ChatReply Notice { get; } = ChatReply.Plain("The answer that you waited for is there.");

    /// <summary>Says it, if the chat lets it be said.</summary>
    public static async Task TellAsync(Func<Task> tell)
    {
        ArgumentNullException.ThrowIfNull(tell);
        try
        {
            await tell();
        }
        catch (DeliveryException)
        {
            // The answer itself was delivered.
        }
    }
}
