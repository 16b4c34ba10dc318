using System.Collections.Concurrent;
using ArticleBot.Articles;

namespace ArticleBot.Library;

/// <summary>The articles that were read lately. A text never changes under its hash. Thread-safe and bounded.</summary>
internal sealed class ReadArticles
{
    /// <summary>The most articles that are kept.</summary>
    public const int Most = 2_000;
    private readonly ConcurrentDictionary<(string Hash, string Id), Article> known = new();

    /// <summary>Whether the article is at hand.</summary>
    public bool Has(string hash, string id) => known.ContainsKey((hash, id));

    public Article Get(string hash, string id, Func<Article> read)
    {
        if (known.TryGetValue((hash, id), out var article))
            return article;
        if (known.Count >= Most)
            known.Clear();
        return known.GetOrAdd((hash, id), read());
    }
}
