using System.Collections.Immutable;
using ArticleBot.Articles;

namespace ArticleBot.Retrieval;

/// <summary>
/// Keeps the index of each set of articles that was wanted, the most recent ones: one for all slices, so that an article is indexed once.
/// Thread-safe.
/// </summary>
/// <param name="capacity">The most indexes kept, 1 or more.</param>
public sealed class IndexCache(int capacity)
{
    private const int DefaultCapacity = 16;

    private readonly Lock gate = new();
    private readonly LinkedList<Entry> recent = [];

    /// <summary>A cache for 16 indexes.</summary>
    public IndexCache()
        : this(DefaultCapacity)
    {
    }

    // Two callers of the same new articles share one building; callers of others do not wait for it.
    private sealed record Entry(ImmutableArray<Article> Articles, Lazy<PassageIndex> Index);

    /// <summary>The index of these articles; built at the first call.</summary>
    public PassageIndex Of(IReadOnlyList<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return EntryOf(articles).Index.Value;
    }

    private Entry EntryOf(IReadOnlyList<Article> articles)
    {
        lock (gate)
        {
            for (var node = recent.First; node is not null; node = node.Next)
            {
                if (!AreSame(node.Value.Articles, articles))
                    continue;
                recent.Remove(node);
                recent.AddFirst(node);
                return node.Value;
            }

            var all = articles.ToImmutableArray();
            recent.AddFirst(new Entry(all, new Lazy<PassageIndex>(() => PassageIndex.Build(all))));
            if (recent.Count > capacity)
                recent.RemoveLast();
            return recent.First!.Value;
        }
    }

    private static bool AreSame(ImmutableArray<Article> known, IReadOnlyList<Article> wanted)
    {
        if (known.Length != wanted.Count)
            return false;
        for (var i = 0; i < known.Length; i++)
        {
            if (!ReferenceEquals(known[i], wanted[i]))
                return false;
        }

        return true;
    }
}
