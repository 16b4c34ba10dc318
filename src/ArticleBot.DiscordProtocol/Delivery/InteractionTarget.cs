using ArticleBot.Chats.Delivery;
using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.Replies;

namespace ArticleBot.DiscordProtocol.Delivery;

/// <summary>
/// Answers one interaction. What is ready soon is the response itself and is seen by whom it is for; what takes longer is
/// deferred in time and edited later.
/// </summary>
public sealed class InteractionTarget : IReplyTarget, IDisposable
{
    /// <summary>Long enough for an answer without a model to be the response itself, and short enough that nobody waits for a
    /// sign.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly IResponder responder;
    private readonly InteractionSign sign;
    private readonly TimeProvider time;
    private readonly SemaphoreSlim gate = new(1);
    private readonly CancellationTokenSource answered = new();
    private readonly Task deferring;
    private readonly long began;
    private bool hasResponded;
    private bool isReplaced;
    private ChatReply? sending;
    private int finished;
    private bool isAnswering;

    /// <param name="responder">Answers the interaction.</param>
    /// <param name="sign">What is shown until the reply is there.</param>
    /// <param name="time">Measures how soon a sign is due.</param>
    public InteractionTarget(IResponder responder, InteractionSign sign, TimeProvider time)
    {
        (this.responder, this.sign, this.time) = (responder, sign, time);
        began = time.GetTimestamp();
        deferring = DeferLaterAsync();
    }

    /// <inheritdoc/>
    public bool IsOwed => true;

    /// <inheritdoc/>
    public bool IsOverheard => false;

    /// <inheritdoc/>
    // Before the first response only three seconds are given: those are over when the responder has given up.
    public bool CanTryAgain => hasResponded;

    /// <inheritdoc/>
    public TimeSpan Lifetime => InteractionWebhook.Lifetime;

    private bool IsOwnAlways => sign == InteractionSign.ForTheAsker;

    private MessageResponse Promise =>
        sign == InteractionSign.InPlace ? MessageResponse.DeferUpdate() : MessageResponse.Defer(IsOwnAlways);

    /// <inheritdoc/>
    public Task AcknowledgeAsync() => InTurnAsync(
        async () =>
        {
            await responder.RespondAsync(Promise);
            hasResponded = true;
        },
        isSign: true);

    /// <inheritdoc/>
    public Task ShowAsync(ChatReply interim) => sign == InteractionSign.InPlace
        ? Task.CompletedTask
        : InTurnAsync(() => WriteFirstAsync(MessageBodies.Of(interim)[0] with { Components = [] }, IsOwnAlways));

    /// <inheritdoc/>
    public Task SendAsync(ChatReply reply) => InTurnAsync(() => sign == InteractionSign.InPlace ? TurnAsync(reply) : WriteAsync(reply));

    /// <summary>Ends the waiting to defer.</summary>
    public void Dispose()
    {
        answered.Cancel();
        // The gate goes when the last one who may wait at it is gone.
        _ = deferring.ContinueWith(_ => gate.Dispose(), TaskScheduler.Default);
        answered.Dispose();
    }

    private async Task WriteAsync(ChatReply reply)
    {
        var messages = MessageBodies.Of(reply);
        Begin(reply);
        var isOwn = IsOwnAlways || reply.Visibility == ReplyVisibility.AskerOnly;
        // What was shown so far is for everybody; what is for the asker alone takes its place unseen by the others.
        var isHidden = isReplaced || finished == 0 && hasResponded && isOwn && !IsOwnAlways;
        if (isHidden && !isReplaced)
            await responder.DeleteAsync();
        isReplaced = isHidden;
        var takesPlace = hasResponded && !isHidden;
        for (; finished < messages.Length; finished++)
        {
            await (finished == 0 && !isHidden
                ? WriteFirstAsync(messages[0], isOwn) : responder.FollowUpAsync(messages[finished].SeenBy(isOwn)));
        }

        if (takesPlace && messages.Length == 1 && time.GetElapsedTime(began) >= LateAnswer.After)
            await LateAnswer.TellAsync(() => responder.FollowUpAsync(MessageBodies.Of(LateAnswer.Notice)[0].SeenBy(askerAlone: true)));
    }

    // A refusal must not take the place of the page that stands there.
    private async Task TurnAsync(ChatReply reply)
    {
        var page = MessageBodies.Of(reply)[0];
        if (reply.Tone != ReplyTone.Refusal)
            await (hasResponded ? responder.EditAsync(page) : responder.RespondAsync(MessageResponse.Update(page)));
        else if (hasResponded)
            await responder.FollowUpAsync(page.SeenBy(askerAlone: true));
        else
            await responder.RespondAsync(MessageResponse.New(page.SeenBy(askerAlone: true)));
        hasResponded = true;
    }

    // A reply that is tried again goes on where it failed; another one takes its place.
    private void Begin(ChatReply reply)
    {
        if (!ReferenceEquals(sending, reply))
            (sending, finished) = (reply, 0);
    }

    private async Task DeferLaterAsync()
    {
        try
        {
            await Task.Delay(Patience, time, answered.Token);
            await AcknowledgeAsync();
        }
        catch (Exception exception) when (exception is OperationCanceledException or DeliveryException)
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

    private async Task WriteFirstAsync(MessageBody message, bool isOwn)
    {
        await (hasResponded
            ? responder.EditAsync(message) : responder.RespondAsync(MessageResponse.New(message.SeenBy(isOwn))));
        // What follows may fail, and is then told in the place of this.
        hasResponded = true;
    }
}
