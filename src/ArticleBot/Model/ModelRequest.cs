using System.Text;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Model;

/// <summary>One request under way: its turn, its tokens, its time, and the one place where its failures are named.</summary>
internal sealed class ModelRequest : IDisposable
{
    private readonly SemaphoreSlim turns;
    private readonly TokenBudget budget;
    private readonly ILogger log;
    private readonly CancellationToken caller;
    private readonly CancellationTokenSource timeout;
    private readonly CancellationTokenSource either;
    private readonly StringBuilder text = new();
    private bool hasTurn;
    private bool finished;
    private DateOnly day;
    private long setAside;
    private int? used;

    public ModelRequest(
        SemaphoreSlim turns, TokenBudget budget, TimeProvider time, ILogger log, Deadline deadline, CancellationToken caller)
    {
        (this.turns, this.budget, this.log, this.caller) = (turns, budget, log, caller);
        timeout = new CancellationTokenSource(deadline.Remaining, time);
        either = CancellationTokenSource.CreateLinkedTokenSource(caller, timeout.Token);
    }

    /// <summary>Ends with the caller's patience or at the deadline, whichever is first.</summary>
    public CancellationToken Token => either.Token;

    /// <summary>Waits for a turn and sets the tokens aside.</summary>
    public async Task StartAsync(long tokens)
    {
        await Guard(async () =>
        {
            await turns.WaitAsync(Token);
            return true;
        });
        hasTurn = true;
        day = budget.SetAside(tokens) ?? throw Failed(ModelFailure.OverBudget, null);
        setAside = tokens;
    }

    /// <summary>Does a part of the request; everything but the caller's own cancellation becomes a <see cref="ModelException"/>.</summary>
    public async Task<T> Guard<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception exception) when (exception is not ModelException && !caller.IsCancellationRequested)
        {
            throw Failed(timeout.IsCancellationRequested ? ModelFailure.TooSlow : ModelFailures.Of(exception), exception);
        }
        catch (Exception exception) when (exception is not OperationCanceledException and not ModelException)
        {
            // The cancelled request may surface as any exception of the transport.
            throw new OperationCanceledException(exception.Message, exception, caller);
        }
    }

    public void Add(ReplyPiece piece)
    {
        text.Append(piece.Text);
        used = piece.Tokens ?? used;
        finished |= piece.Finished;
    }

    /// <summary>The whole reply.</summary>
    /// <exception cref="ModelException">It is blank, or the server never said that it ends.</exception>
    public string Finish()
    {
        var reply = text.ToString();
        if (!finished || string.IsNullOrWhiteSpace(reply))
            throw Failed(ModelFailure.Unreadable, null);
        return reply;
    }

    public void Dispose()
    {
        // A server that does not count leaves the estimate standing.
        budget.Settle(day, setAside, used ?? setAside);
        if (hasTurn)
            turns.Release();
        either.Dispose();
        timeout.Dispose();
    }

    private ModelException Failed(ModelFailure failure, Exception? cause)
    {
        // What no model has read costs nothing.
        if (failure is ModelFailure.Unavailable or ModelFailure.Refused && text.Length == 0)
            used = 0;
        Log.ModelFailed(log, failure, ModelFailures.Reason(cause));
        return new ModelException(failure, cause);
    }
}
