namespace ArticleBot.Chats.Delivery;

/// <summary>The chat did not take a message; the words hold no token.</summary>
/// <param name="message">What it says of it, or what failed.</param>
/// <param name="isGone">Whether the channel or the message is gone, or the bot may not write there: nobody is left to tell.</param>
/// <param name="isPassing">Whether another try may do.</param>
/// <param name="cause">What failed; null where the chat answered.</param>
public class DeliveryException(string message, bool isGone, bool isPassing, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Whether the channel or the message is gone, or the bot may not write there: nobody is left to tell.</summary>
    public bool IsGone => isGone;

    /// <summary>Whether another try may do.</summary>
    public bool IsPassing => isPassing;
}
