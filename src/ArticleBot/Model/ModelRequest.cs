using System.Text;
using ArticleBot.Model.Streaming;
using ArticleBot.Observing;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Model;

/// <summary>One request under way: its turn, its tokens, its time, and the one place where its failures are named.</summary>
internal sealed class ModelRequest : IDisposable
{
    // No reply is as long; a server that never ends would fill the memory.
    private const int LongestReply = 1_000_000;

    private readonly SemaphoreSlim turns;
    private readonly TokenBudget budget;
    private readonly ILogger log;
    private readonly CancellationToken caller;
    private readonly CancellationTokenSource timeout;
    private readonly CancellationTokenSource either;
    private readonly StringBuilder text = new();
    private readonly TimedStep step = TimedStep.Begin(TimedStep.Model);
    private bool hasTurn;
    private ReplyEnding? ending;
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

    /// <summary>Waits for the next piece of a reply; false at its end.</summary>
    public Task<bool> NextAsync(Func<ValueTask<bool>> next) => Guard(async () => await next());

    /// <summary>Does a part of the request; everything but the caller's own cancellation becomes a <see cref="ModelException"/>.</summary>
    public async Task<T> Guard<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception exception) when (exception is not ModelException && !caller.IsCancellationRequested)
        {
            throw Failed(FailureOf(exception), exception);
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
        // A refusal's last piece says “stop”.
        ending = ending == ReplyEnding.Withheld ? ending : piece.Ending ?? ending;
        if (text.Length > LongestReply)
            throw Failed(ModelFailure.Unreadable, null);
    }

    /// <summary>The whole reply.</summary>
    /// <exception cref="ModelException">It is blank, or the server never said that it ends, or a filter ended it.</exception>
    public string Finish()
    {
        var reply = text.ToString();
        if (ending == ReplyEnding.Withheld)
            throw Failed(ModelFailure.Withheld, null);
        if (ending is null or ReplyEnding.CutOff && reply.Length > 0)
            throw Failed(reply.Length > 0 ? ModelFailure.BrokenOff : ModelFailure.Unreadable, null);
        if (string.IsNullOrWhiteSpace(reply))
            throw Failed(ModelFailure.Unreadable, null);
        return reply;
    }

    public void Dispose()
    {
        // A server that does not count leaves the estimate standing.
        budget.Settle(day, setAside, used ?? setAside);
        Instruments.Tokens.Add(used ?? setAside);
        step.Dispose();
        if (hasTurn)
            turns.Release();
        either.Dispose();
        timeout.Dispose();
    }

    private ModelFailure FailureOf(Exception exception)
    {
        if (timeout.IsCancellationRequested)
            return ModelFailure.TooSlow;
        var failure = ModelFailures.Of(exception);
        return failure == ModelFailure.Unreadable && text.Length > 0 ? ModelFailure.BrokenOff : failure;
    }

    private ModelException Failed(ModelFailure failure, Exception? cause)
    {
        // What no model has read costs nothing.
        if (failure is ModelFailure.Unavailable or ModelFailure.Refused or ModelFailure.Busy && text.Length == 0)
            used = 0;
        Log.ModelFailed(log, failure, ModelFailures.Reason(cause));
        return new ModelException(failure, cause);
    }
}
