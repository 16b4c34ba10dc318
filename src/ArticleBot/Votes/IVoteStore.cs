using System.Collections.Immutable;

namespace ArticleBot.Votes;

/// <summary>Keeps the votes under answers, and the answers for them; one vote a user and answer. Thread-safe.</summary>
/// <exception cref="Library.StoreException">The store cannot be read or written; thrown by every method.</exception>
public interface IVoteStore
{
    /// <summary>Keeps an answer that somebody may vote on. Those that waited too long for a vote go.</summary>
    /// <param name="questionId">The question's id.</param>
    /// <param name="given">The answer.</param>
    void Keep(string questionId, GivenAnswer given);

    /// <summary>Notes a vote; a second one of the same user takes the place of the first, whose words stay
    /// only where both are against the answer. Votes that are too old go.</summary>
    /// <param name="questionId">The question's id.</param>
    /// <param name="user">Who votes; kept as a keyed hash only.</param>
    /// <param name="isUp">Whether the answer helped.</param>
    /// <param name="reason">Why it did not; null where nobody said.</param>
    /// <returns>Whether it is another vote than before.</returns>
    bool Vote(string questionId, string user, bool isUp, VoteReason? reason = null);

    /// <summary>Keeps what a voter says of an answer that did not help; who has not voted so far votes against it thereby.</summary>
    /// <param name="questionId">The question's id.</param>
    /// <param name="user">Who votes; kept as a keyed hash only.</param>
    /// <param name="words">The words; at most <see cref="ReceivedVote.MaxWordsLength"/> units of them are kept.</param>
    void Explain(string questionId, string user, string words);

    /// <summary>How many votes say that an answer helped, and how many that it did not.</summary>
    (long Ups, long Downs) Count();

    /// <summary>Deletes the votes given before a time, and the answers that nobody else voted on.</summary>
    /// <param name="before">The time.</param>
    /// <returns>How many votes went.</returns>
    int Delete(DateTimeOffset before);

    /// <summary>Every vote that is young enough, the oldest first.</summary>
    ImmutableArray<ReceivedVote> List();
}
