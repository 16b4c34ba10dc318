namespace ArticleBot.Chats;

/// <summary>The ids handled lately: what is delivered twice is answered once. Thread-safe and bounded.</summary>
public sealed class HandledIds
{
    /// <summary>The most ids that are kept; the oldest is forgotten first.</summary>
    public const int Capacity = 10_000;

    private readonly Lock gate = new();
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly Queue<string> inOrder = new();

    /// <summary>Whether an id was noted and is not forgotten.</summary>
    public bool Contains(string id)
    {
        lock (gate)
            return known.Contains(id);
    }

    /// <summary>Notes an id.</summary>
    /// <returns>Whether it is new.</returns>
    public bool TryAdd(string id)
    {
        lock (gate)
        {
            if (!known.Add(id))
                return false;
            inOrder.Enqueue(id);
            if (inOrder.Count > Capacity)
                known.Remove(inOrder.Dequeue());
            return true;
        }
    }
}
