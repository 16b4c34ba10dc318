using ArticleBot.Articles;
using ArticleBot.Benchmarks.Pages;

namespace ArticleBot.Benchmarks.Freezing;

/// <summary>The articles whose quotations and summaries are frozen.</summary>
internal static class FrozenArticles
{
    private static readonly string[] Folders = ["Readers", "Replies", "seeds"];

    /// <summary>Our own and, where <paramref name="shared"/> names their folder, those of the developers' benches, in the order of their
    /// names.</summary>
    public static List<Article> Read(string? shared)
    {
        var files = Folders.SelectMany(folder => Files(Path.Combine(AppContext.BaseDirectory, folder)));
        if (shared is null)
            return [.. files.Select(Article)];
        var bench = Path.Combine(shared, "bench");
        var pages = new PageArticles(Path.Combine(bench, "pages", "gold.json"));
        return
        [
            .. files.Concat(Files(Path.Combine(bench, "qa", "articles")))
            .Concat(Files(Path.Combine(bench, "quotes", "data", "train", "text"))).Select(Article),
            .. pages.All,
        ];
    }

    private static IEnumerable<string> Files(string folder) => Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal);

    private static Article Article(string file) => ArticleFile.Read(file, int.MaxValue);
}
