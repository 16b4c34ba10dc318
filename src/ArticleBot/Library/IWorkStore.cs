namespace ArticleBot.Library;

/// <summary>
/// Keeps for some minutes what is known of work that goes on, so that every process of a store can tell it. Thread-safe.
/// </summary>
/// <exception cref="StoreException">The store cannot be read or written; thrown by every method.</exception>
public interface IWorkStore
{
    /// <summary>Keeps work that begins.</summary>
    /// <param name="work">The work.</param>
    /// <param name="oldest">Work of which nobody has told anything since goes.</param>
    void Begin(KeptWork work, DateTimeOffset oldest);

    /// <summary>Keeps how far work is.</summary>
    /// <param name="id">Names the work.</param>
    /// <param name="state">How far it is.</param>
    /// <param name="now">When that was seen.</param>
    void Tell(string id, string state, DateTimeOffset now);

    /// <summary>The work of an id; null where none is kept.</summary>
    KeptWork? Find(string id);
}
