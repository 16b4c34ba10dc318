namespace ArticleBot.Chats.Turns;

/// <summary>One request's place in a <see cref="FairQueue"/>.</summary>
/// <param name="share">Whose share of the queue it is in.</param>
internal sealed class Ticket(string share)
{
    private readonly TaskCompletionSource<bool> called = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Share => share;

    /// <summary>Ends with true when the turn has come, with false where the place had to be given to another share.</summary>
    public Task<bool> Called => called.Task;

    /// <summary>Whether the turn has come.</summary>
    public bool HasTurn => called.Task is { IsCompletedSuccessfully: true, Result: true };

    public void Call(bool hasTurn) => called.TrySetResult(hasTurn);
}
