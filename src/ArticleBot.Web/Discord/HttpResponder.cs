using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.DiscordProtocol.Delivery;

namespace ArticleBot.Web.Discord;

/// <summary>Answers an interaction in the reply to the request that brought it, and what follows by its webhook. Thread-safe.</summary>
/// <param name="webhook">What follows.</param>
/// <param name="sendsLost">
/// Whether a message whose request was cut before it had the response is sent by the webhook: where another process may have promised it.
/// </param>
/// <param name="isPress">Whether a button was pressed: the message that the response stands for is then another one's.</param>
internal sealed class HttpResponder(InteractionWebhook webhook, bool sendsLost, bool isPress) : IResponder
{
    private const int NewMessage = 4;
    private readonly TaskCompletionSource<byte[]> response = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<bool> sent = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The response, as soon as there is one.</summary>
    public Task<byte[]> Response => response.Task;

    /// <summary>To be called when the request has its reply, or is gone: only then does Discord take what follows.</summary>
    /// <param name="hasArrived">Whether it has its reply.</param>
    public void OnSent(bool hasArrived) => sent.TrySetResult(hasArrived);

    /// <inheritdoc/>
    public async Task RespondAsync(ResponseBody response)
    {
        this.response.SetResult(response.ToJson());
        if (await sent.Task || !sendsLost || response is not MessageResponse { Data: { Embeds: not null } message })
            return;
        await (isPress && response.Type == NewMessage ? webhook.FollowUpAsync(message) : webhook.EditAsync(message with { Flags = null }));
    }

    /// <inheritdoc/>
    public Task EditAsync(MessageBody message) => webhook.EditAsync(message);

    /// <inheritdoc/>
    public Task FollowUpAsync(MessageBody message) => webhook.FollowUpAsync(message);

    /// <inheritdoc/>
    public Task DeleteAsync() => webhook.DeleteAsync();
}
