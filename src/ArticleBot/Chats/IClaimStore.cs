namespace ArticleBot.Chats;

/// <summary>Knows which deliveries were taken, by whichever process. Thread-safe.</summary>
/// <exception cref="Library.StoreException">The store cannot be read or written; thrown by every method.</exception>
public interface IClaimStore
{
    /// <summary>How long a claim is known: longer than anything is delivered again.</summary>
    static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>Takes a delivery. Claims that are too old go.</summary>
    /// <param name="id">Names it.</param>
    /// <returns>Whether nobody has taken it before.</returns>
    bool TryClaim(string id);
}
