using ArticleBot.Replies;

namespace ArticleBot.Chats.Delivery;

/// <summary>Where a reply goes: the answer to a command or a button, or a message under a message.</summary>
/// <exception cref="DeliveryException">The chat does not take it; thrown by every method.</exception>
public interface IReplyTarget
{
    /// <summary>Whether the chat waits for a reply and calls it a failure where none comes.</summary>
    bool IsOwed { get; }

    /// <summary>Whether nobody spoke to the bot: it then says nothing but an answer.</summary>
    bool IsOverheard { get; }

    /// <summary>Whether a sending that failed may be tried again; what was shown of it already is not shown twice.</summary>
    bool CanTryAgain { get; }

    /// <summary>How long after a request came the chat takes a reply to it; unless it says otherwise, for ever.</summary>
    TimeSpan Lifetime => TimeSpan.MaxValue;

    /// <summary>Gives the first sign that the request was received, where the chat waits for one and none was given yet.</summary>
    Task AcknowledgeAsync();

    /// <summary>Shows something for now: that the work waits for its turn, or what is ready of the reply.</summary>
    Task ShowAsync(ChatReply interim);

    /// <summary>Shows the reply, in the place of what was shown for now.</summary>
    Task SendAsync(ChatReply reply);
}
