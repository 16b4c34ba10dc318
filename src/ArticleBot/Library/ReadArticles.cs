using ArticleBot.Articles;

namespace ArticleBot.Library;

/// <summary>
/// The articles that were read lately, and with each what was found out about it: some fifty times the memory of its letters. Those that
/// were not asked for the longest go first. A text never changes under its hash. Thread-safe and bounded.
/// </summary>
/// <param name="most">The most characters that are kept; the latest article is kept however long it is.</param>
internal sealed class ReadArticles(long most = ReadArticles.MostCharacters)
{
    /// <summary>Some 800 newspaper articles.</summary>
    public const long MostCharacters = 4_000_000;

    // A short text's reading takes room, too.
    private const int Least = 1_000;
    private readonly Lock gate = new();
    private readonly Dictionary<(string Hash, string Id), LinkedListNode<Kept>> known = [];
    private readonly LinkedList<Kept> byUse = new();
    private long characters;

    /// <summary>Whether the article is at hand.</summary>
    public bool Has(string hash, string id)
    {
        lock (gate)
            return known.ContainsKey((hash, id));
    }

    /// <summary>The article of a key; read where it is not at hand.</summary>
    public Article Get(string hash, string id, Func<Article> read)
    {
        if (Find((hash, id)) is { } found)
            return found;
        var article = read();
        lock (gate)
            return Find((hash, id)) ?? Keep((hash, id), article);
    }

    private static long SizeOf(Article article) => article.Text.Length + Least;

    private Article? Find((string Hash, string Id) key)
    {
        lock (gate)
        {
            if (!known.TryGetValue(key, out var node))
                return null;
            byUse.Remove(node);
            byUse.AddFirst(node);
            return node.Value.Article;
        }
    }

    private Article Keep((string Hash, string Id) key, Article article)
    {
        known[key] = byUse.AddFirst(new Kept(key, article));
        characters += SizeOf(article);
        while (characters > most && byUse.Count > 1)
            Drop(byUse.Last!);
        return article;
    }

    private void Drop(LinkedListNode<Kept> node)
    {
        byUse.Remove(node);
        known.Remove(node.Value.Key);
        characters -= SizeOf(node.Value.Article);
    }

    private sealed record Kept((string Hash, string Id) Key, Article Article);
}
