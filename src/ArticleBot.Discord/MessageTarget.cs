using ArticleBot.Replies;
using Discord;
using Discord.Rest;
using Discord.WebSocket;

namespace ArticleBot.Discord;

/// <summary>Answers a message with messages that refer to it.</summary>
internal sealed class MessageTarget(SocketUserMessage message) : IReplyTarget
{
    private RestUserMessage? shown;

    public bool IsOwed => false;

    public Task AcknowledgeAsync() => Task.CompletedTask;

    public Task ShowAsync(ChatReply interim) => WriteFirstAsync(DiscordReplies.Embeds(interim)[0], buttons: null);

    public async Task SendAsync(ChatReply reply)
    {
        var (embeds, buttons) = (DiscordReplies.Embeds(reply), DiscordReplies.Buttons(reply));
        await WriteFirstAsync(embeds[0], embeds.Length == 1 ? buttons : null);
        for (var i = 1; i < embeds.Length; i++)
            await message.Channel.SendMessageAsync(embed: embeds[i], components: i == embeds.Length - 1 ? buttons : null, allowedMentions: DiscordReplies.NoMentions);
    }

    private async Task WriteFirstAsync(Embed embed, MessageComponent? buttons)
    {
        if (shown is not null)
        {
            await shown.ModifyAsync(properties => DiscordReplies.Fill(properties, embed, buttons));
            return;
        }

        var reference = new MessageReference(message.Id, failIfNotExists: false);
        shown = await message.Channel.SendMessageAsync(embed: embed, components: buttons, allowedMentions: DiscordReplies.NoMentions, messageReference: reference);
    }
}
