using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Library.Terms;

namespace ArticleBot.Library;

/// <summary>Finds the articles of a library that a question may be about by their kept terms.</summary>
internal sealed class ArticleSearch(IArticleStore store)
{
    /// <summary>
    /// The best articles, ordered by id; all where there are no more, the latest where none shares a word with the question.
    /// </summary>
    /// <param name="question">The user's words.</param>
    /// <param name="owner">Whose articles beside everybody's.</param>
    /// <param name="most">How many, 1 or more.</param>
    public ImmutableArray<ArticleEntry> Find(string question, string? owner, int most)
    {
        var ranking = new TermRanking(question);
        var (seen, unknown, latest) = (0, new List<KeptTerms>(), new PriorityQueue<long, long>());
        store.ReadTerms(owner, kept =>
        {
            seen++;
            latest.Enqueue(kept.Number, kept.Number);
            if (latest.Count > most)
                latest.Dequeue();
            if (kept.Terms is { } terms)
                ranking.Add(kept.Number, terms.Span);
            else
                unknown.Add(kept);
        });
        List<long> last = [.. latest.UnorderedItems.Select(item => item.Element)];
        if (seen <= most)
            return store.Entries(owner, last);
        foreach (var (kept, terms) in Learn(unknown))
            ranking.Add(kept.Number, terms);
        List<long> best = [.. ranking.Best(most)];
        return store.Entries(owner, best.Count > 0 ? best : last);
    }

    // Articles that an earlier version of the program kept are read once.
    private List<(KeptTerms Kept, byte[] Terms)> Learn(List<KeptTerms> unknown)
    {
        var learnt = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var hash in unknown.Select(kept => kept.Hash).Distinct(StringComparer.Ordinal))
        {
            if (TermsOf(hash) is { } terms)
                learnt[hash] = terms;
        }

        if (learnt.Count > 0)
            store.KeepTerms(learnt);
        return [.. unknown.Where(kept => learnt.ContainsKey(kept.Hash)).Select(kept => (kept, learnt[kept.Hash]))];
    }

    private byte[]? TermsOf(string hash)
    {
        try
        {
            return store.Read(hash) is { } text ? ArticleTerms.Of(text.Article(hash)) : null;
        }
        catch (ArticleException)
        {
            // A version that cannot read it does not find it, either.
            return null;
        }
    }
}
