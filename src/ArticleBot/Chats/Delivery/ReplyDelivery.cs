using ArticleBot.Replies;

namespace ArticleBot.Chats.Delivery;

/// <summary>Sends finished replies, and again where the chat has a bad moment: what was made is not thrown away. Thread-safe.</summary>
public sealed class ReplyDelivery(TimeProvider time)
{
    private static readonly TimeSpan[] Pauses = [.. ((int[])[1, 2, 5, 15, 30, 60]).Select(seconds => TimeSpan.FromSeconds(seconds))];

    /// <summary>Sends the reply.</summary>
    /// <exception cref="DeliveryException">The chat refuses it for good, or after every try.</exception>
    public async Task SendAsync(IReplyTarget target, ChatReply reply, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(target);
        foreach (var pause in Pauses)
        {
            try
            {
                await target.SendAsync(reply).WaitAsync(cancellation);
                return;
            }
            catch (DeliveryException exception) when (exception.IsPassing && target.CanTryAgain)
            {
                await Task.Delay(pause, time, cancellation);
            }
        }

        await target.SendAsync(reply).WaitAsync(cancellation);
    }
}
