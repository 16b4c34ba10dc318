using ArticleBot.Replies;
using Discord;
using Discord.WebSocket;

namespace ArticleBot.Discord;

/// <summary>Turns the page of the message that a button stands under.</summary>
internal sealed class PageTarget(SocketMessageComponent component) : IReplyTarget
{
    public bool IsOwed => true;

    public bool IsOverheard => false;

    // Nothing was made that is worth a second try: whoever wants the page presses again.
    public bool CanTryAgain => false;

    // A page is ready at once: turning it is the first sign.
    public Task AcknowledgeAsync() => Task.CompletedTask;

    public Task ShowAsync(ChatReply interim) => Task.CompletedTask;

    public Task SendAsync(ChatReply reply) => reply.Tone == ReplyTone.Refusal
        ? component.RespondAsync(embed: DiscordReplies.Embeds(reply)[0], ephemeral: true, allowedMentions: DiscordReplies.NoMentions)
        : component.UpdateAsync(message => DiscordReplies.Fill(message, DiscordReplies.Embeds(reply)[0], DiscordReplies.Buttons(reply)));
}
