using ArticleBot.Chats.Delivery;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.Replies;
using Discord;
using Discord.Rest;
using Discord.WebSocket;

namespace ArticleBot.Discord;

/// <summary>Answers a message with messages that refer to it.</summary>
/// <param name="message">The message.</param>
/// <param name="place">Where the answer goes.</param>
/// <param name="writes">What is being written into the channels.</param>
/// <param name="rights">What the bot may do in the channels.</param>
/// <param name="isOverheard">Whether the message does not speak to the bot.</param>
/// <param name="time">Tells whether the answer comes late.</param>
internal sealed class MessageTarget(
    SocketUserMessage message, AnswerPlace place, ChannelWrites writes, ChannelRights rights, bool isOverheard, TimeProvider time)
    : IReplyTarget, IDisposable
{
    private readonly long began = time.GetTimestamp();
    private readonly SemaphoreSlim gate = new(1);
    private readonly bool mayEmbed = ChannelRights.MayEmbed(message.Channel);
    private readonly string? lacking = rights.Tell(message.Channel);
    private RestUserMessage? shown;
    private ChatReply? sending;
    private int finished;

    public bool IsOwed => false;

    public bool IsOverheard => isOverheard;

    public bool CanTryAgain => true;

    public TimeSpan Lifetime => InteractionWebhook.Lifetime;

    /// <summary>The id of the message that has the answer; null where none was sent.</summary>
    public ulong? AnswerId => shown?.Id;

    public Task AcknowledgeAsync() => Task.CompletedTask;

    // Where the channel has to wait for Discord's limit, something for now would make it wait longer.
    public async Task ShowAsync(ChatReply interim)
    {
        if (isOverheard || writes.IsWaiting(message.Channel.Id) || !await gate.WaitAsync(TimeSpan.Zero))
            return;
        try
        {
            await WriteFirstAsync(DiscordReplies.Embeds(interim)[0], buttons: null);
        }
        finally
        {
            gate.Release();
        }
    }

    public async Task SendAsync(ChatReply reply)
    {
        var (embeds, buttons) = (DiscordReplies.Embeds(reply), DiscordReplies.Buttons(reply));
        await gate.WaitAsync();
        try
        {
            // A reply that is tried again goes on where it failed; another one takes its place.
            if (!ReferenceEquals(sending, reply))
                (sending, finished) = (reply, 0);
            var takesPlace = shown is not null;
            for (; finished < embeds.Length; finished++)
            {
                var under = finished == embeds.Length - 1 ? buttons : null;
                await (finished == 0 ? WriteFirstAsync(embeds[0], under) : WriteAsync(embeds[finished], under, reference: null));
            }

            // Not where the channel has to wait: one more message would make it wait longer.
            var isLate = takesPlace && embeds.Length == 1 && time.GetElapsedTime(began) >= LateAnswer.After;
            if (isLate && !writes.IsWaiting(message.Channel.Id))
                await LateAnswer.TellAsync(TellLateAsync);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private async Task WriteFirstAsync(Embed embed, MessageComponent? buttons)
    {
        if (shown is { } before)
        {
            await writes.RunAsync(before.Channel.Id, options => before.ModifyAsync(now => Fill(now, embed, buttons), options));
            return;
        }

        shown = await WriteAsync(embed, buttons, Reference(await place.GetAsync()));
    }

    private async Task TellLateAsync() =>
        await WriteAsync(DiscordReplies.Embeds(LateAnswer.Notice)[0], buttons: null, Reference(await place.GetAsync()));

    private MessageReference? Reference(IMessageChannel channel) =>
        channel.Id == message.Channel.Id && ChannelRights.MayRefer(message.Channel)
            ? new MessageReference(message.Id, failIfNotExists: false) : null;

    private async Task<RestUserMessage> WriteAsync(Embed embed, MessageComponent? buttons, MessageReference? reference)
    {
        RestUserMessage? written = null;
        var channel = await place.GetAsync();
        await writes.RunAsync(channel.Id, async options =>
        {
            written = (RestUserMessage)await channel.SendMessageAsync(
                Words(embed),
                embed: mayEmbed ? embed : null,
                components: buttons,
                allowedMentions: DiscordReplies.NoMentions,
                messageReference: reference,
                options: options);
        });
        return written!;
    }

    private void Fill(MessageProperties properties, Embed embed, MessageComponent? buttons)
    {
        DiscordReplies.Fill(properties, embed, buttons);
        if (mayEmbed)
            return;
        properties.Content = Words(embed);
        properties.Embed = null;
    }

    private string? Words(Embed embed) => mayEmbed ? lacking : DiscordReplies.Words(embed, lacking);
}
