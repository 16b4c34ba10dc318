using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Benchmarks.Pages;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;

namespace ArticleBot.Benchmarks.Grounding;

/// <summary>Counts how many altered quotations are shown: <c>altered-quotations GOLD.json</c>. None should be.</summary>
internal static class AlteredQuotations
{
    private const int Most = 10_000;

    /// <summary>Writes the counts, kind by kind, and at most 20 of those shown.</summary>
    public static void Write(string gold, TextWriter output)
    {
        var check = new ReplyCheck();
        var altered = Rounds([.. new PageArticles(gold).All]).Take(Most).ToList();
        var shown = altered.AsParallel().AsOrdered().Where(each => IsShown(each, check)).ToList();
        foreach (var kind in altered.CountBy(each => each.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{kind.Key}: {shown.Count(each => each.Kind == kind.Key)} of {kind.Value} shown"));
        foreach (var each in shown.Take(20))
            output.WriteLine($"{each.Article.Id} {each.Kind}: {each.Reply}");
    }

    private static bool IsShown(AlteredQuotation altered, ReplyCheck check)
    {
        var evidence = Evidence.Of(altered.Article.Paragraphs.Select(paragraph => (altered.Article, paragraph)));
        return check.Check(altered.Reply, evidence).Claims.Any(claim => claim.IsSupported && altered.IsIn(claim.Text));
    }

    // Of every article as many as of any other, as far as it has them.
    private static IEnumerable<AlteredQuotation> Rounds(List<Article> articles)
    {
        var each = articles.ConvertAll(article => AlteredQuotation.Of(article).ToList());
        for (var round = 0; each.Exists(list => round < list.Count); round++)
        {
            foreach (var list in each.Where(list => round < list.Count))
                yield return list[round];
        }
    }
}
