using ArticleBot.Replies;
using Discord;
using Discord.WebSocket;

namespace ArticleBot.Discord;

/// <summary>Turns the page of the message that a button stands under.</summary>
internal sealed class PageTarget(SocketMessageComponent component) : IReplyTarget
{
    // A page is ready at once; a wait is not worth a word.
    public Task NoticeAsync(ChatReply notice) => Task.CompletedTask;

    public Task SendAsync(ChatReply reply) => reply.Tone == ReplyTone.Refusal
        ? component.RespondAsync(embed: DiscordReplies.Embeds(reply)[0], ephemeral: true, allowedMentions: DiscordReplies.NoMentions)
        : component.UpdateAsync(message =>
        {
            message.Embed = DiscordReplies.Embeds(reply)[0];
            message.Components = DiscordReplies.Buttons(reply);
            message.AllowedMentions = DiscordReplies.NoMentions;
        });
}
