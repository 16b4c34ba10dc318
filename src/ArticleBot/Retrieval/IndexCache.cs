using ArticleBot.Articles;

namespace ArticleBot.Retrieval;

/// <summary>Keeps the index of each set of articles that was asked about, the most recent ones. Thread-safe.</summary>
/// <param name="capacity">The most indexes kept, 1 or more.</param>
internal sealed class IndexCache(int capacity)
{
    private readonly Lock gate = new();
    private readonly LinkedList<PassageIndex> recent = [];

    /// <summary>The index of these articles; built at the first call.</summary>
    public PassageIndex Of(IReadOnlyList<Article> articles)
    {
        // Building under the lock: two callers of the same new article would otherwise do the work twice.
        lock (gate)
        {
            for (var node = recent.First; node is not null; node = node.Next)
            {
                if (!Holds(node.Value, articles))
                    continue;
                recent.Remove(node);
                recent.AddFirst(node);
                return node.Value;
            }

            var index = PassageIndex.Build(articles);
            recent.AddFirst(index);
            if (recent.Count > capacity)
                recent.RemoveLast();
            return index;
        }
    }

    private static bool Holds(PassageIndex index, IReadOnlyList<Article> articles)
    {
        if (index.Articles.Length != articles.Count)
            return false;
        for (var i = 0; i < articles.Count; i++)
        {
            if (!ReferenceEquals(index.Articles[i], articles[i]))
                return false;
        }

        return true;
    }
}
