using System.Collections.Immutable;
using ArticleBot.Library.Terms;

namespace ArticleBot.Library;

/// <summary>
/// Keeps articles for good. What a call has confirmed outlives the process and the machine's loss of power. Thread-safe, and
/// safe for several processes. Calls wait for a disk or a server, at most for some seconds.
/// </summary>
/// <exception cref="StoreException">The store cannot be read or written; thrown by every method.</exception>
public interface IArticleStore
{
    /// <summary>Whether there is a library already; asking makes none.</summary>
    bool IsThere { get; }

    /// <summary>Adds an article, unless one with the same text is there that the owner sees.</summary>
    /// <param name="article">The article.</param>
    /// <param name="limits">How much its owner may keep; null for any amount.</param>
    /// <exception cref="LibraryFullException">The owner may keep no more.</exception>
    AddedArticle Add(NewArticle article, LibraryOptions? limits = null);

    /// <summary>Everybody's articles and the owner's, ordered by id.</summary>
    ImmutableArray<ArticleEntry> List(string? owner);

    /// <summary>The article of this id among those of <see cref="List"/>: the one typed exactly, else one in other letters' case.</summary>
    ArticleEntry? Find(string? owner, string id);

    /// <summary>A text by its hash; null where it is gone.</summary>
    ReadText? Read(string hash);

    /// <summary>The articles of <see cref="List"/> with these numbers, ordered by id.</summary>
    ImmutableArray<ArticleEntry> Entries(string? owner, IReadOnlyCollection<long> numbers);

    /// <summary>Hands over the terms of each article of <see cref="List"/>, one by one.</summary>
    void ReadTerms(string? owner, Action<KeptTerms> read);

    /// <summary>Keeps the terms of texts that have none yet, by the texts' hashes; a text that is gone is passed over.</summary>
    void KeepTerms(IReadOnlyDictionary<string, byte[]> terms);

    /// <summary>Takes an article away with all its texts. A seed is only hidden: the articles folder still has it.</summary>
    /// <returns>Whether it was there.</returns>
    bool Remove(ArticleEntry entry);

    /// <summary>Gives an article another text and keeps the one before.</summary>
    /// <returns>The article as it is now; null where it is gone, or was given another text meanwhile.</returns>
    ArticleEntry? Revise(ArticleEntry entry, ReadText text, DateTimeOffset now);

    /// <summary>The earlier texts of an article, the latest first.</summary>
    ImmutableArray<ArticleRevision> Revisions(ArticleEntry entry);

    /// <summary>Everything that came from the articles folder, hidden or not, by its source; the value names its bytes.</summary>
    ImmutableDictionary<string, SeedState> Seeds();
}
