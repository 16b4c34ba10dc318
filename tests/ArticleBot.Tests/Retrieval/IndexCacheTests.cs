using ArticleBot.Articles;
using ArticleBot.Retrieval;

namespace ArticleBot.Tests.Retrieval;

public sealed class IndexCacheTests
{
    private static readonly Article One = ArticleReader.Read("one", "One\n\nThe first article.");
    private static readonly Article Two = ArticleReader.Read("two", "Two\n\nThe second article.");

    [Fact]
    public void The_same_articles_get_the_same_index()
    {
        var cache = new IndexCache(2);

        Assert.Same(cache.Of([One, Two]), cache.Of([One, Two]));
        Assert.NotSame(cache.Of([One, Two]), cache.Of([Two, One]));
        Assert.NotSame(cache.Of([One]), cache.Of([Two]));
    }

    [Fact]
    public void The_index_that_rested_longest_is_forgotten()
    {
        var cache = new IndexCache(2);
        var (one, two) = (cache.Of([One]), cache.Of([Two]));
        Assert.Same(one, cache.Of([One]));

        cache.Of([One, Two]);

        Assert.Same(one, cache.Of([One]));
        Assert.NotSame(two, cache.Of([Two]));
    }
}
