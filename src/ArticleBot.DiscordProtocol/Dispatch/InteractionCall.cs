using ArticleBot.Chats;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.DiscordProtocol.Payloads;

namespace ArticleBot.DiscordProtocol.Dispatch;

/// <summary>An interaction, who did it and where, and what answers it.</summary>
internal sealed record InteractionCall(Interaction Interaction, IResponder Responder)
{
    /// <summary>Who did it, and where.</summary>
    public Caller Caller { get; init; } = CallerOf(Interaction);

    /// <summary>The command, the button or the modal.</summary>
    public InteractionData Data { get; } = Interaction.Data ?? new InteractionData();

    /// <summary>Names a question in votes.</summary>
    public string Id => Interaction.Id;

    private static Caller CallerOf(Interaction interaction)
    {
        // Whoever cannot be told apart shares the limits of all others of the kind.
        var user = (interaction.Member?.User ?? interaction.User)?.Id ?? "0";
        var channel = interaction.ChannelId ?? interaction.Channel?.Id ?? user;
        return new Caller(user, channel, interaction.GuildId) { Parent = interaction.Channel?.ThreadsParent };
    }
}
