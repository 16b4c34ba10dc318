using System.Net;
using ArticleBot.Replies;
using ArticleBot.Serving;
using Discord.Net;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Discord;

/// <summary>Runs a request within the limits, in its turn, and turns whatever fails into one plain line.</summary>
internal sealed partial class RequestRunner(
    RequestLimits limits,
    WorkTurns turns,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    Redaction redaction,
    ILogger<RequestRunner> log)
{
    private const int ErrorIdLength = 8;

    /// <summary>Does work that is ready at once, before the turn of what takes long, and sends its reply; never throws.</summary>
    public Task RunAsync(Caller caller, IReplyTarget target, Func<ChatReply> work) => GuardAsync(caller, target, () => target.SendAsync(work()));

    /// <summary>Does the work, shows what is ready of its reply meanwhile, and sends the reply; never throws.</summary>
    public Task RunAsync(Caller caller, IReplyTarget target, Func<IProgress<ChatReply>, CancellationToken, Task<ChatReply>> work) => GuardAsync(caller, target, async () =>
    {
        var outcome = await turns.RunAsync(cancellation => WorkAsync(target, work, cancellation), target.AcknowledgeAsync, () => target.ShowAsync(DeskReplies.Waiting), lifetime.ApplicationStopped);
        if (outcome != WorkOutcome.Done)
            await RefuseAsync(caller, target, outcome == WorkOutcome.Full ? DeskReplies.Full : DeskReplies.Stopping);
    });

    private async Task GuardAsync(Caller caller, IReplyTarget target, Func<Task> request)
    {
        try
        {
            if (limits.Refuses(caller) is { } wait)
                await RefuseAsync(caller, target, DeskReplies.TooOften(wait));
            else
                await request();
        }
        catch (HttpException exception) when (exception.HttpCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            // The channel or the message is gone, or the bot may not write there: nobody is left to tell.
            LogUndelivered(caller.Channel, (int)exception.HttpCode, exception.DiscordCode?.ToString() ?? exception.Reason);
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopped.IsCancellationRequested)
        {
            // The stop has waited as long as it may, and says so in the log.
        }
#pragma warning disable CA1031 // One request that fails must not end the process, nor go unanswered.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await FailAsync(target, exception);
        }
    }

    // In a channel everybody reads a refusal: one in a while is enough for each user.
    private Task RefuseAsync(Caller caller, IReplyTarget target, ChatReply refusal) =>
        target.IsOwed || limits.MayTell(caller) ? target.SendAsync(refusal) : Task.CompletedTask;

    private async Task WorkAsync(IReplyTarget target, Func<IProgress<ChatReply>, CancellationToken, Task<ChatReply>> work, CancellationToken cancellation)
    {
        ChatReply reply;
        await using (var live = new LiveReply(target.ShowAsync, time))
            reply = await work(live, cancellation);
        await target.SendAsync(reply);
    }

    private async Task FailAsync(IReplyTarget target, Exception exception)
    {
        var id = Guid.NewGuid().ToString("N")[..ErrorIdLength];
        LogFailed(id, redaction.Of(exception));
        try
        {
            await target.SendAsync(DeskReplies.Failed(id));
        }
#pragma warning disable CA1031 // The failure is in the log already.
        catch (Exception undelivered)
#pragma warning restore CA1031
        {
            LogUntold(id, redaction.Of(undelivered.Message));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A reply in channel {Channel} could not be delivered: {Status} {Reason}")]
    private partial void LogUndelivered(ulong channel, int status, string? reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Error {ErrorId}: {What}")]
    private partial void LogFailed(string errorId, string what);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Error {ErrorId} could not be told to the user: {Reason}")]
    private partial void LogUntold(string errorId, string reason);
}
