using System.Collections.Immutable;

namespace ArticleBot.Keys;

/// <summary>Keeps the keys of the API by their hashes. Thread-safe.</summary>
/// <exception cref="Library.StoreException">The store cannot be read or written; thrown by every method.</exception>
public interface IKeyStore
{
    /// <summary>Keeps a key.</summary>
    /// <param name="key">What is known of it.</param>
    /// <param name="text">The key, of which the hash is kept.</param>
    /// <returns>Whether it was kept; not where there is one of its name.</returns>
    bool Add(ApiKey key, string text);

    /// <summary>Every key, by name.</summary>
    ImmutableArray<ApiKey> List();

    /// <summary>Takes a key away: from now on it is refused.</summary>
    /// <returns>Whether there was one of the name.</returns>
    bool Revoke(string name);

    /// <summary>The key of a text, noted as used now; null where there is none, or its time is over.</summary>
    ApiKey? Use(string text);
}
