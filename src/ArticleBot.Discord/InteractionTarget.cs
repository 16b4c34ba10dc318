using ArticleBot.Replies;
using Discord;
using Discord.Net;
using Discord.WebSocket;

namespace ArticleBot.Discord;

/// <summary>
/// Answers one interaction. What is ready soon is the response itself and is seen by whom it is for; what takes longer is
/// deferred in time and edited later.
/// </summary>
internal sealed class InteractionTarget : IReplyTarget, IDisposable
{
    /// <summary>Long enough for an answer without a model to be the response itself, and short enough that nobody waits for a sign.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly SocketInteraction interaction;
    private readonly Deferral deferral;
    private readonly bool isOwnAlways;
    private readonly SemaphoreSlim gate = new(1);
    private readonly CancellationTokenSource answered = new();
    private readonly Task deferring;
    private bool hasResponded;
    private bool isAnswering;

    /// <param name="interaction">What is answered.</param>
    /// <param name="deferral">Gives the first sign.</param>
    /// <param name="isOwn">Whether all of it, the first sign included, is for the asker alone; else each reply says it.</param>
    public InteractionTarget(SocketInteraction interaction, Deferral deferral, bool isOwn = false)
    {
        (this.interaction, this.deferral, isOwnAlways) = (interaction, deferral, isOwn);
        deferring = DeferLaterAsync();
    }

    public bool IsOwed => true;

    public Task AcknowledgeAsync() => InTurnAsync(
        async () =>
        {
            await deferral.DeferAsync(interaction, isOwnAlways);
            hasResponded = true;
        },
        isSign: true);

    public Task ShowAsync(ChatReply interim) =>
        InTurnAsync(() => WriteFirstAsync(DiscordReplies.Embeds(interim)[0], buttons: null, isOwnAlways));

    public Task SendAsync(ChatReply reply) => InTurnAsync(async () =>
    {
        var (embeds, buttons) = (DiscordReplies.Embeds(reply), DiscordReplies.Buttons(reply));
        var isOwn = isOwnAlways || reply.Visibility == ReplyVisibility.AskerOnly;
        MessageComponent? Under(int i) => i == embeds.Length - 1 ? buttons : null;
        var isHidden = hasResponded && isOwn && !isOwnAlways;
        // What was shown so far is for everybody; what is for the asker alone takes its place unseen by the others.
        if (isHidden)
            await interaction.DeleteOriginalResponseAsync();
        else
            await WriteFirstAsync(embeds[0], Under(0), isOwn);
        for (var i = isHidden ? 0 : 1; i < embeds.Length; i++)
            await interaction.FollowupAsync(embed: embeds[i], components: Under(i), ephemeral: isOwn, allowedMentions: DiscordReplies.NoMentions);
    });

    /// <summary>Ends the waiting to defer.</summary>
    public void Dispose()
    {
        answered.Cancel();
        // The gate goes when the last one who may wait at it is gone.
        _ = deferring.ContinueWith(_ => gate.Dispose(), TaskScheduler.Default);
        answered.Dispose();
    }

    private async Task DeferLaterAsync()
    {
        try
        {
            await Task.Delay(Patience, answered.Token);
            await AcknowledgeAsync();
        }
        catch (Exception exception) when (exception is OperationCanceledException or HttpException or TimeoutException)
        {
            // Answered in time, or gone: the sending of the reply tells.
        }
    }

    private async Task InTurnAsync(Func<Task> respond, bool isSign = false)
    {
        await gate.WaitAsync();
        try
        {
            if (isSign && (hasResponded || isAnswering))
                return;
            // A response whose end was not heard, as when the bot is stopped, may have arrived: no deferral may follow it.
            isAnswering |= !isSign;
            await respond();
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task WriteFirstAsync(Embed embed, MessageComponent? buttons, bool isOwn)
    {
        if (hasResponded)
            await interaction.ModifyOriginalResponseAsync(message => DiscordReplies.Fill(message, embed, buttons));
        else
            await interaction.RespondAsync(embed: embed, components: buttons, ephemeral: isOwn, allowedMentions: DiscordReplies.NoMentions);
        // What follows may fail, and is then told in the place of this.
        hasResponded = true;
    }
}
