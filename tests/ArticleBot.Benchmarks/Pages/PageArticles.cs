using System.Text.Json;
using ArticleBot.Articles;

namespace ArticleBot.Benchmarks.Pages;

/// <summary>
/// The articles of the developers' <c>bench/pages</c>, as people marked them: their texts stay there, questions and replies about them lie
/// beside this file. A paragraph is a line of the body that is not blank, numbered from 1.
/// </summary>
internal sealed class PageArticles
{
    private readonly Dictionary<string, Article> articles = new(StringComparer.Ordinal);

    /// <summary>Reads every page.</summary>
    /// <param name="gold">The file <c>gold.json</c>.</param>
    public PageArticles(string gold)
    {
        using var pages = JsonDocument.Parse(File.ReadAllText(gold));
        foreach (var page in pages.RootElement.EnumerateObject())
        {
            var lines = page.Value.GetProperty("articleBody")
                .GetString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            articles[page.Name] = ArticleReader.Read(page.Name, $"Page\n\n{string.Join("\n\n", lines)}");
        }
    }

    /// <summary>Every page's article, in the order of their names.</summary>
    public IEnumerable<Article> All => articles.OrderBy(page => page.Key, StringComparer.Ordinal).Select(page => page.Value);

    /// <summary>A page's article.</summary>
    public Article this[string page] => articles[page];
}
