namespace ArticleBot.Chats.Turns;

/// <summary>
/// So many turns at once; who waits is served in rotation over the shares, so that nobody waits behind all that one server asks.
/// Where the queue is full, the longest share gives its latest place to a shorter one. Thread-safe.
/// </summary>
/// <param name="turns">Turns at the same time.</param>
/// <param name="places">Places to wait at.</param>
internal sealed class FairQueue(int turns, int places)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedList<Ticket>> waiting = new(StringComparer.Ordinal);
    // The shares that wait, the next to be served first.
    private readonly LinkedList<string> rotation = new();
    private int free = turns;
    private int waitingCount;

    /// <summary>Takes a free turn or a place to wait; null where there is neither.</summary>
    public Ticket? Enter(string share)
    {
        lock (gate)
        {
            var ticket = new Ticket(share);
            if (free > 0)
            {
                free--;
                ticket.Call(hasTurn: true);
                return ticket;
            }

            if (waitingCount >= places && !MakeRoom(share))
                return null;
            Add(ticket);
            return ticket;
        }
    }

    /// <summary>Gives a turn to the next who waits, or a place free; does nothing for a place that was taken away.</summary>
    public void Leave(Ticket ticket)
    {
        lock (gate)
        {
            if (!ticket.HasTurn)
            {
                Remove(ticket);
                return;
            }

            if (Next() is not { } next)
            {
                free++;
                return;
            }

            Remove(next);
            next.Call(hasTurn: true);
        }
    }

    private bool MakeRoom(string share)
    {
        var longest = waiting.Values.MaxBy(line => line.Count);
        var own = waiting.TryGetValue(share, out var line) ? line.Count : 0;
        if (longest is null || longest.Count <= own + 1)
            return false;
        var last = longest.Last!.Value;
        Remove(last);
        last.Call(hasTurn: false);
        return true;
    }

    // The share goes to the end of the rotation.
    private Ticket? Next()
    {
        if (rotation.First is not { } first)
            return null;
        rotation.RemoveFirst();
        rotation.AddLast(first);
        return waiting[first.Value].First!.Value;
    }

    private void Add(Ticket ticket)
    {
        if (!waiting.TryGetValue(ticket.Share, out var line))
        {
            waiting.Add(ticket.Share, line = new LinkedList<Ticket>());
            rotation.AddLast(ticket.Share);
        }

        line.AddLast(ticket);
        waitingCount++;
    }

    private void Remove(Ticket ticket)
    {
        if (!waiting.TryGetValue(ticket.Share, out var line) || !line.Remove(ticket))
            return;
        waitingCount--;
        if (line.Count > 0)
            return;
        waiting.Remove(ticket.Share);
        rotation.Remove(ticket.Share);
    }
}
