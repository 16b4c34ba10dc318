using ArticleBot.Chats.Turns;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.DiscordProtocol.Payloads;

namespace ArticleBot.Web.Discord;

/// <summary>
/// The interactions that came lately: one that is delivered twice is answered once, and the second delivery gets the same response.
/// Thread-safe and bounded.
/// </summary>
internal sealed class RecentInteractions(DiscordRest rest, Deliveries deliveries, TimeProvider time)
{
    /// <summary>The most interactions that are kept; the oldest is forgotten first.</summary>
    public const int Capacity = 2_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, HttpResponder> known = new(StringComparer.Ordinal);
    private readonly Queue<string> inOrder = new();

    /// <summary>What answers an interaction.</summary>
    /// <returns>Whether it came for the first time, and its responder.</returns>
    public (bool IsNew, HttpResponder Responder) Take(Interaction interaction)
    {
        lock (gate)
        {
            if (known.TryGetValue(interaction.Id, out var earlier))
                return (false, earlier);
            var responder = new HttpResponder(
                new InteractionWebhook(rest, time, interaction), deliveries.AreShared, interaction.Type == InteractionKind.Component);
            known.Add(interaction.Id, responder);
            inOrder.Enqueue(interaction.Id);
            if (inOrder.Count > Capacity)
                known.Remove(inOrder.Dequeue());
            return (true, responder);
        }
    }
}
