using ArticleBot.Replies;
using Discord;
using Discord.WebSocket;

namespace ArticleBot.Discord;

/// <summary>Answers a message with messages that refer to it.</summary>
internal sealed class MessageTarget(SocketUserMessage message) : IReplyTarget
{
    // “… is typing” is shown all the while.
    public Task NoticeAsync(ChatReply notice) => Task.CompletedTask;

    public async Task SendAsync(ChatReply reply)
    {
        var (embeds, buttons) = (DiscordReplies.Embeds(reply), DiscordReplies.Buttons(reply));
        for (var i = 0; i < embeds.Length; i++)
        {
            await message.Channel.SendMessageAsync(
                embed: embeds[i],
                components: i == embeds.Length - 1 ? buttons : null,
                allowedMentions: DiscordReplies.NoMentions,
                messageReference: i == 0 ? new MessageReference(message.Id, failIfNotExists: false) : null);
        }
    }
}
