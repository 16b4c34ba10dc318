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
    /// <summary>Long enough for an answer without a model to be the response itself, and short enough that nobody waits for a
    /// sign.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    // The library gives a call up that waits for Discord's limit longer than this; its own 15 seconds lose what was made.
    private const int LimitPatience = 5 * 60 * 1000;

    private readonly SocketInteraction interaction;
    private readonly Deferral deferral;
    private readonly bool isOwnAlways;
    private readonly SemaphoreSlim gate = new(1);
    private readonly CancellationTokenSource answered = new();
    private readonly Task deferring;
    private bool hasResponded;
    private bool isReplaced;
    private ChatReply? sending;
    private int finished;
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

    public bool IsOverheard => false;

    // Before the first response only three seconds are given: those are over when the library has given up.
    public bool CanTryAgain => hasResponded;

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
        Begin(reply);
        var isOwn = isOwnAlways || reply.Visibility == ReplyVisibility.AskerOnly;
        // What was shown so far is for everybody; what is for the asker alone takes its place unseen by the others.
        var isHidden = isReplaced || finished == 0 && hasResponded && isOwn && !isOwnAlways;
        if (isHidden && !isReplaced)
            await interaction.DeleteOriginalResponseAsync(Patient());
        isReplaced = isHidden;
        for (; finished < embeds.Length; finished++)
        {
            var under = finished == embeds.Length - 1 ? buttons : null;
            await (finished == 0 && !isHidden
                ? WriteFirstAsync(embeds[0], under, isOwn)
                : FollowUpAsync(embeds[finished], under, isOwn));
        }
    });

    /// <summary>Ends the waiting to defer.</summary>
    public void Dispose()
    {
        answered.Cancel();
        // The gate goes when the last one who may wait at it is gone.
        _ = deferring.ContinueWith(_ => gate.Dispose(), TaskScheduler.Default);
        answered.Dispose();
    }

    private async Task FollowUpAsync(Embed embed, MessageComponent? buttons, bool isOwn) => await interaction.FollowupAsync(
        embed: embed, components: buttons, ephemeral: isOwn, allowedMentions: DiscordReplies.NoMentions, options: Patient());

    // A reply that is tried again goes on where it failed; another one takes its place.
    private void Begin(ChatReply reply)
    {
        if (!ReferenceEquals(sending, reply))
            (sending, finished) = (reply, 0);
    }

    private static RequestOptions Patient() => new() { Timeout = LimitPatience };

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
            await interaction.ModifyOriginalResponseAsync(message => DiscordReplies.Fill(message, embed, buttons), Patient());
        else
            await interaction.RespondAsync(embed: embed, components: buttons, ephemeral: isOwn, allowedMentions: DiscordReplies.NoMentions);
        // What follows may fail, and is then told in the place of this.
        hasResponded = true;
    }
}
