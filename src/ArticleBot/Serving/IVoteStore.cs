namespace ArticleBot.Serving;

/// <summary>Keeps the votes under answers; one vote a user and answer. Thread-safe.</summary>
/// <exception cref="Library.StoreException">The store cannot be read or written; thrown by every method.</exception>
public interface IVoteStore
{
    /// <summary>Notes a vote; a second one of the same user takes the place of the first. Votes that are too old go.</summary>
    /// <returns>Whether it is another vote than before.</returns>
    bool Vote(string questionId, string user, bool isUp);

    /// <summary>How many votes say that an answer helped, and how many that it did not.</summary>
    (long Ups, long Downs) Count();
}
