using ArticleBot.Chats.Turns;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.DiscordProtocol.Dispatch;
using Discord.WebSocket;

namespace ArticleBot.Discord;

/// <summary>
/// Hands the gateway's interactions to the dispatch that answers them over HTTP, too; one that comes twice is answered once.
/// </summary>
internal sealed class InteractionHandler(
    Deliveries deliveries, InteractionDispatcher dispatcher, DiscordRest rest, TimeProvider time)
{
    public async Task HandleAsync(SocketInteraction received)
    {
        var interaction = GatewayInteractions.Of(received);
        // Who would only refuse it does not take it from one that would not.
        if (deliveries.AreLeftToOthers || interaction.IsDoneOnce && !await deliveries.TakeAsync(interaction.Id))
            return;
        var webhook = new InteractionWebhook(rest, time, interaction);
        await dispatcher.HandleAsync(interaction, new CallbackResponder(rest, webhook, interaction));
    }
}
