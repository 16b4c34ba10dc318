using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.DiscordProtocol.Payloads;

namespace ArticleBot.DiscordProtocol.Delivery;

/// <summary>What follows the response to one interaction, by the interaction's token.</summary>
public sealed class InteractionWebhook
{
    /// <summary>How long Discord takes what follows: a quarter of an hour, less a minute for clocks and the way.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(14);

    private readonly DiscordRest rest;
    private readonly TimeProvider time;
    private readonly string messages;
    private readonly long received;

    /// <param name="rest">Discord's REST interface.</param>
    /// <param name="time">Measures the lifetime, from now.</param>
    /// <param name="interaction">The interaction.</param>
    public InteractionWebhook(DiscordRest rest, TimeProvider time, Interaction interaction)
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(interaction);
        (this.rest, this.time, received) = (rest, time, time.GetTimestamp());
        messages = $"webhooks/{Uri.EscapeDataString(interaction.ApplicationId ?? "")}/{Uri.EscapeDataString(interaction.Token)}";
    }

    /// <summary>Puts a message in the place of the response's.</summary>
    /// <exception cref="DiscordException">Discord does not take it.</exception>
    public Task EditAsync(MessageBody message) => CallAsync(HttpMethod.Patch, "/messages/@original", message);

    /// <summary>Sends another message.</summary>
    /// <exception cref="DiscordException">Discord does not take it.</exception>
    public Task FollowUpAsync(MessageBody message) => CallAsync(HttpMethod.Post, "", message);

    /// <summary>Takes the response's message away.</summary>
    /// <exception cref="DiscordException">Discord does not take it.</exception>
    public Task DeleteAsync() => CallAsync(HttpMethod.Delete, "/messages/@original", message: null);

    private Task<byte[]> CallAsync(HttpMethod method, string path, MessageBody? message)
    {
        var left = Lifetime - time.GetElapsedTime(received);
        if (left <= TimeSpan.Zero)
            throw new DiscordException((int)System.Net.HttpStatusCode.NotFound, "the interaction is too old to be answered");
        var call = new RestCall(method, new Uri(messages + path, UriKind.Relative), message?.ToJson()) { FollowsResponse = true };
        return rest.CallAsync(call, left);
    }
}
