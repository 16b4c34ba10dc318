using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.DiscordProtocol.Delivery;

namespace ArticleBot.Web.Discord;

/// <summary>Answers an interaction in the reply to the request that brought it, and what follows by its webhook. Thread-safe.</summary>
internal sealed class HttpResponder(InteractionWebhook webhook) : IResponder
{
    private readonly TaskCompletionSource<byte[]> response = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource sent = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The response, as soon as there is one.</summary>
    public Task<byte[]> Response => response.Task;

    /// <summary>To be called when the request has its reply, or is gone: only then does Discord take what follows.</summary>
    public void OnSent() => sent.TrySetResult();

    /// <inheritdoc/>
    public Task RespondAsync(ResponseBody response)
    {
        this.response.SetResult(response.ToJson());
        return sent.Task;
    }

    /// <inheritdoc/>
    public Task EditAsync(MessageBody message) => webhook.EditAsync(message);

    /// <inheritdoc/>
    public Task FollowUpAsync(MessageBody message) => webhook.FollowUpAsync(message);

    /// <inheritdoc/>
    public Task DeleteAsync() => webhook.DeleteAsync();
}
