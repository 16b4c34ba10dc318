using ArticleBot.Library;

namespace ArticleBot.Replies.Keeping;

/// <summary>Keeps answers for those who have a link to them. Thread-safe.</summary>
/// <exception cref="StoreException">The store cannot be read or written; thrown by every method.</exception>
public interface IAnswerStore
{
    /// <summary>Keeps an answer, unless it is kept already.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="oldest">Those that were asked before go.</param>
    void Keep(KeptAnswer answer, DateTimeOffset oldest);

    /// <summary>The answer of an id; null where there is none.</summary>
    KeptAnswer? Find(string id);
}
