using ArticleBot.Replies;
using Discord;
using Discord.WebSocket;

namespace ArticleBot.Discord;

/// <summary>
/// Answers one interaction. What is ready soon is the response itself and is seen by whom it is for; what takes longer is
/// deferred in time, for everybody, and edited later.
/// </summary>
internal sealed class InteractionTarget : IReplyTarget, IDisposable
{
    /// <summary>Discord demands an acknowledgement within three seconds; people want one within one.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(600);

    private readonly SocketInteraction interaction;
    private readonly SemaphoreSlim gate = new(1);
    private readonly CancellationTokenSource answered = new();
    private bool isDeferred;
    private bool isDone;

    public InteractionTarget(SocketInteraction interaction)
    {
        this.interaction = interaction;
        _ = DeferLaterAsync();
    }

    public Task NoticeAsync(ChatReply notice) => DeferAsync();

    public async Task SendAsync(ChatReply reply)
    {
        await gate.WaitAsync();
        try
        {
            await answered.CancelAsync();
            isDone = true;
            if (isDeferred)
                await SendDeferredAsync(reply);
            else
                await SendAtOnceAsync(reply);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose()
    {
        answered.Dispose();
        gate.Dispose();
    }

    private async Task DeferLaterAsync()
    {
        try
        {
            await Task.Delay(Patience, answered.Token);
            await DeferAsync();
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException or global::Discord.Net.HttpException or TimeoutException)
        {
            // Answered in time, or gone: the sending of the reply tells.
        }
    }

    private async Task DeferAsync()
    {
        await gate.WaitAsync();
        try
        {
            if (isDone || isDeferred)
                return;
            await interaction.DeferAsync();
            isDeferred = true;
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task SendAtOnceAsync(ChatReply reply)
    {
        var (embeds, buttons, isOwn) = (DiscordReplies.Embeds(reply), DiscordReplies.Buttons(reply), reply.Visibility == ReplyVisibility.AskerOnly);
        await interaction.RespondAsync(embed: embeds[0], components: embeds.Length == 1 ? buttons : null, ephemeral: isOwn, allowedMentions: DiscordReplies.NoMentions);
        await SendRestAsync(embeds, buttons, isOwn);
    }

    // A deferred response is for everybody; what is for the asker alone takes its place unseen by the others.
    private async Task SendDeferredAsync(ChatReply reply)
    {
        var (embeds, buttons) = (DiscordReplies.Embeds(reply), DiscordReplies.Buttons(reply));
        if (reply.Visibility == ReplyVisibility.AskerOnly)
        {
            await interaction.DeleteOriginalResponseAsync();
            await interaction.FollowupAsync(embed: embeds[0], components: embeds.Length == 1 ? buttons : null, ephemeral: true, allowedMentions: DiscordReplies.NoMentions);
            await SendRestAsync(embeds, buttons, isOwn: true);
            return;
        }

        await interaction.ModifyOriginalResponseAsync(message =>
        {
            message.Embed = embeds[0];
            message.Components = embeds.Length == 1 ? buttons : null;
            message.AllowedMentions = DiscordReplies.NoMentions;
        });
        await SendRestAsync(embeds, buttons, isOwn: false);
    }

    private async Task SendRestAsync(IReadOnlyList<Embed> embeds, MessageComponent? buttons, bool isOwn)
    {
        for (var i = 1; i < embeds.Count; i++)
            await interaction.FollowupAsync(embed: embeds[i], components: i == embeds.Count - 1 ? buttons : null, ephemeral: isOwn, allowedMentions: DiscordReplies.NoMentions);
    }
}
