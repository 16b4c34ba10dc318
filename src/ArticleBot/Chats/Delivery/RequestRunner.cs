using ArticleBot.Chats.Turns;
using ArticleBot.Replies;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Chats.Delivery;

/// <summary>Runs a request within the limits, in its turn, and turns whatever fails into one plain line.</summary>
public sealed partial class RequestRunner(
    RequestLimits limits,
    WorkTurns turns,
    WorkUnderWay underWay,
    ReplyDelivery delivery,
    TimeProvider time,
    IRedaction redaction,
    ILogger<RequestRunner> log)
{
    private const int ErrorIdLength = 8;

    /// <summary>Does work that is ready at once, before the turn of what takes long, and sends its reply; never throws.</summary>
    public Task RunAsync(Caller caller, IReplyTarget target, Func<ChatReply> work, RequestKind kind = RequestKind.Question) =>
        RunAsync(caller, target, () => Task.FromResult(work()), kind);

    /// <summary>Does work that is ready at once but for what is kept, and sends its reply; never throws.</summary>
    public Task RunAsync(Caller caller, IReplyTarget target, Func<Task<ChatReply>> work, RequestKind kind = RequestKind.Question) =>
        GuardAsync(caller, target, kind, async cancellation => await delivery.SendAsync(target, await work(), cancellation));

    /// <summary>
    /// Does the work, shows what is ready of its reply meanwhile, and sends the reply; never throws. Where the work gives none,
    /// nothing is sent.
    /// </summary>
    public Task RunAsync(Caller caller, IReplyTarget target, Func<IProgress<ChatReply>, CancellationToken, Task<ChatReply?>> work) =>
        GuardAsync(caller, target, RequestKind.Question, cancellation => WorkAsync(caller, target, work, cancellation));

    private async Task GuardAsync(Caller caller, IReplyTarget target, RequestKind kind, Func<CancellationToken, Task> request)
    {
        var isTaken = underWay.Begin();
        try
        {
            if (!isTaken)
                await RefuseAsync(caller, target, DeskReplies.Stopping);
            else if (limits.Refuses(caller, kind) is { } excess)
                await RefuseAsync(caller, target, DeskReplies.TooOften(excess));
            else
                await request(underWay.CutOff).WaitAsync(underWay.CutOff);
        }
        catch (DeliveryException exception) when (exception.IsGone)
        {
            LogUndelivered(caller.Channel, redaction.Redact(exception.Message));
        }
        catch (OperationCanceledException) when (underWay.CutOff.IsCancellationRequested)
        {
            await TellCutOffAsync(target);
        }
#pragma warning disable CA1031 // One request that fails must not end the process, nor go unanswered.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await FailAsync(target, exception);
        }
        finally
        {
            underWay.End();
        }
    }

    // The turn is given back before the reply is sent: a channel in which the chat allows few messages holds up itself alone.
    private async Task WorkAsync(
        Caller caller,
        IReplyTarget target,
        Func<IProgress<ChatReply>, CancellationToken, Task<ChatReply?>> work,
        CancellationToken cancellation)
    {
        var received = time.GetTimestamp();
        ChatReply? reply = null;
        bool hadTurn;
        await using (var live = new LiveReply(target.ShowAsync, time))
        {
            hadTurn = await turns.RunAsync(
                caller.Owner,
                async stop => reply = time.GetElapsedTime(received) < target.Lifetime ? await work(live, stop) : null,
                target.AcknowledgeAsync,
                () => target.ShowAsync(DeskReplies.Waiting),
                cancellation);
        }

        cancellation.ThrowIfCancellationRequested();
        if (!hadTurn)
            await RefuseAsync(caller, target, DeskReplies.Full);
        else if (reply is not null)
            await delivery.SendAsync(target, reply, cancellation);
    }

    // In a channel everybody reads a refusal: one in a while is enough for each user.
    private Task RefuseAsync(Caller caller, IReplyTarget target, ChatReply refusal) =>
        !target.IsOverheard && (target.IsOwed || limits.MayTell(caller)) ? target.SendAsync(refusal) : Task.CompletedTask;

    private async Task TellCutOffAsync(IReplyTarget target)
    {
        if (target.IsOverheard)
            return;
        try
        {
            await target.SendAsync(DeskReplies.Stopping);
        }
#pragma warning disable CA1031 // The bot is going; whom this does not reach will ask again all the same.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogCutOffUntold(redaction.Redact(exception.Message));
        }
    }

    private async Task FailAsync(IReplyTarget target, Exception exception)
    {
        var id = Guid.NewGuid().ToString("N")[..ErrorIdLength];
        LogFailed(id, redaction.Redact(exception));
        if (target.IsOverheard)
            return;
        try
        {
            await target.SendAsync(DeskReplies.Failed(id));
        }
#pragma warning disable CA1031 // The failure is in the log already.
        catch (Exception undelivered)
#pragma warning restore CA1031
        {
            LogUntold(id, redaction.Redact(undelivered.Message));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A reply in channel {Channel} could not be delivered: {Reason}")]
    private partial void LogUndelivered(string channel, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Somebody could not be told of the restart: {Reason}")]
    private partial void LogCutOffUntold(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Error {ErrorId}: {What}")]
    private partial void LogFailed(string errorId, string what);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Error {ErrorId} could not be told to the user: {Reason}")]
    private partial void LogUntold(string errorId, string reason);
}
