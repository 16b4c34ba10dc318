using ArticleBot.Chats;
using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.DiscordProtocol.Delivery;

namespace ArticleBot.Web.Discord;

/// <summary>Answers an interaction in the reply to the request that brought it, and what follows by its webhook. Thread-safe.</summary>
/// <param name="webhook">What follows.</param>
/// <param name="sendsLost">
/// Whether a response that no request took is sent by the webhook: where another process may have promised it.
/// </param>
/// <param name="isPress">Whether a button was pressed: the message that the response stands for is then another one's.</param>
internal sealed class HttpResponder(InteractionWebhook webhook, bool sendsLost, bool isPress) : IResponder
{
    private const int NewMessage = 4;
    private readonly Lock gate = new();
    private readonly TaskCompletionSource<byte[]> response = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<bool> sent = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int requests;
    private ResponseBody? given;

    /// <summary>
    /// What stands for a reply that comes by the webhook. Whom it is for is not known here: the asker sees it in any case.
    /// </summary>
    public MessageResponse Promise => isPress ? MessageResponse.DeferUpdate() : MessageResponse.Defer(isOwn: true);

    /// <summary>Takes a request that brought the interaction; to be followed by one <see cref="OnSent"/>.</summary>
    /// <returns>
    /// The response, as soon as there is one. It is given once: where it was lost and the webhook sends it, a later request gets a promise.
    /// </returns>
    public Task<byte[]> TakeAsync()
    {
        lock (gate)
        {
            requests++;
            return IsSentOtherwise ? Task.FromResult(Promise.ToJson()) : response.Task;
        }
    }

    /// <summary>To be called when a request has its reply, or is gone: only then does Discord take what follows.</summary>
    /// <param name="hasArrived">Whether it has its reply.</param>
    public void OnSent(bool hasArrived)
    {
        lock (gate)
        {
            requests--;
            if (hasArrived)
                sent.TrySetResult(true);
            else
                ConsiderLost();
        }
    }

    /// <inheritdoc/>
    public async Task RespondAsync(ResponseBody response)
    {
        lock (gate)
        {
            this.response.SetResult(response.ToJson());
            given = response;
            ConsiderLost();
        }

        if (await sent.Task || !sendsLost)
            return;
        if (response is ModalResponse)
            await SendLostModalAsync();
        else if (response is MessageResponse { Data: { Embeds: not null } message })
            await SendLostAsync(message, isPress && response.Type == NewMessage);
    }

    /// <inheritdoc/>
    public Task EditAsync(MessageBody message) => webhook.EditAsync(message);

    /// <inheritdoc/>
    public Task FollowUpAsync(MessageBody message) => webhook.FollowUpAsync(message);

    /// <inheritdoc/>
    public Task DeleteAsync() => webhook.DeleteAsync();

    // A promise that was lost can be given again.
    private bool IsSentOtherwise => sendsLost && given is (ModalResponse or MessageResponse { Data.Embeds: not null })
        && sent.Task is { IsCompletedSuccessfully: true, Result: false };

    // While another request of the same interaction waits, that one takes it.
    private void ConsiderLost()
    {
        if (requests == 0 && given is not null)
            sent.TrySetResult(false);
    }

    private Task SendLostAsync(MessageBody message, bool isNew) =>
        isNew ? webhook.FollowUpAsync(message) : webhook.EditAsync(message with { Flags = null });

    // A webhook opens no modal. Whoever was promised one by another process must not wait for it.
    private async Task SendLostModalAsync()
    {
        try
        {
            await SendLostAsync(MessageBodies.Of(DeskReplies.NotOpened)[0].SeenBy(askerAlone: true), isPress);
        }
        catch (DiscordException)
        {
            // Nobody was promised anything: Discord itself has said that there was no response.
        }
    }
}
