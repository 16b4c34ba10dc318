using ArticleBot.Articles;
using ArticleBot.Library;

namespace ArticleBot.Tests.Library;

public sealed class ReadArticlesTests
{
    private const int Letters = 4_000;

    [Fact]
    public void What_was_asked_for_last_is_at_hand_and_what_was_not_for_the_longest_goes()
    {
        var reads = new ReadArticles(most: 3 * (Letters + 2_000));
        foreach (var id in (string[])["a", "b", "c", "a", "d"])
            reads.Get(id, id, () => ArticleOf(id));

        Assert.Equal([true, false, true, true], ((string[])["a", "b", "c", "d"]).Select(id => reads.Has(id, id)));
    }

    [Fact]
    public void An_article_is_read_once_while_it_is_at_hand()
    {
        var reads = new ReadArticles();
        var first = reads.Get("a", "a", () => ArticleOf("a"));

        Assert.Same(first, reads.Get("a", "a", () => throw new InvalidOperationException("It was read again.")));
    }

    [Fact]
    public void An_article_that_is_longer_than_all_that_is_kept_is_kept_alone()
    {
        var reads = new ReadArticles(most: 10);
        reads.Get("a", "a", () => ArticleOf("a"));
        reads.Get("b", "b", () => ArticleOf("b"));

        Assert.Equal((false, true), (reads.Has("a", "a"), reads.Has("b", "b")));
    }

    private static Article ArticleOf(string id) =>
        ArticleReader.Read(id, $"Title\n\n{string.Concat(Enumerable.Repeat("It rained. ", Letters / 11))}");
}
