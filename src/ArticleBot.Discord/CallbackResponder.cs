using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.DiscordProtocol.Payloads;

namespace ArticleBot.Discord;

/// <summary>
/// Answers an interaction that came by the gateway: the response is one bare HTTP call, for the library's own compiles an
/// expression each time, which under many questions at once made the sign of life late.
/// </summary>
internal sealed class CallbackResponder(DiscordRest rest, InteractionWebhook webhook, Interaction interaction) : IResponder
{
    // https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
    private const int AlreadyAcknowledged = 40060;

    // Discord waits three seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.5);

    /// <inheritdoc/>
    public async Task RespondAsync(ResponseBody response)
    {
        // The interaction's token stands for the bot's: the call needs no other.
        var path = $"interactions/{interaction.Id}/{Uri.EscapeDataString(interaction.Token)}/callback";
        try
        {
            await rest.CallAsync(new RestCall(HttpMethod.Post, new Uri(path, UriKind.Relative), response.ToJson()), Patience);
        }
        catch (DiscordException exception) when (exception.Code == AlreadyAcknowledged)
        {
            // The first call had arrived; only its answer was lost.
        }
    }

    /// <inheritdoc/>
    public Task EditAsync(MessageBody message) => webhook.EditAsync(message);

    /// <inheritdoc/>
    public Task FollowUpAsync(MessageBody message) => webhook.FollowUpAsync(message);

    /// <inheritdoc/>
    public Task DeleteAsync() => webhook.DeleteAsync();
}
