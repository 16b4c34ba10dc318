using ArticleBot.Library;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleBot.Chats.Turns;

/// <summary>
/// Takes what a chat delivers, so that what comes twice is done once: in this process, and where several answer
/// (<see cref="ChatsOptions.SeveralProcesses"/>) in one of them. Thread-safe.
/// </summary>
public sealed partial class Deliveries(
    HandledIds handled,
    WorkUnderWay underWay,
    IOptions<ChatsOptions> options,
    TimeProvider time,
    ILogger<Deliveries> log,
    IClaimStore? claims = null)
{
    // A command has three seconds for its first sign.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Whether another process may take what comes here.</summary>
    public bool AreShared => claims is not null && options.Value.SeveralProcesses;

    /// <summary>
    /// Whether another process is better told of what comes than the one who asks: this one is being stopped, and would refuse it.
    /// </summary>
    public bool AreLeftToOthers => AreShared && underWay.IsStopping;

    /// <summary>
    /// Takes a delivery. What comes to a process that is being stopped is not kept from the others: it will be refused here.
    /// </summary>
    /// <param name="id">Names it.</param>
    /// <returns>
    /// Whether it is to be done here. A store that fails or is slow says yes: what is done twice is the smaller harm.
    /// </returns>
    public async Task<bool> TakeAsync(string id) =>
        handled.TryAdd(id) && (!AreShared || underWay.IsStopping || await ClaimAsync(id));

    private async Task<bool> ClaimAsync(string id)
    {
        try
        {
            return await Task.Run(() => claims!.TryClaim(id)).WaitAsync(Patience, time);
        }
        catch (Exception exception) when (exception is StoreException or TimeoutException)
        {
            LogUnclaimed(exception.Message);
            return true;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "It cannot be told whether another process has taken what came: {Reason}")]
    private partial void LogUnclaimed(string reason);
}
