using System.Text.Json;
using ArticleBot.Articles;

namespace ArticleBot.Benchmarks.Pages;

/// <summary>
/// The articles of the developers' <c>bench/pages</c>, or of a folder of texts, for annotations that count in the units of a page's body.
/// </summary>
internal sealed class PageBodies
{
    private readonly Dictionary<string, (Article Article, int[] Places)> pages = new(StringComparer.Ordinal);

    /// <summary>Reads every page.</summary>
    /// <param name="gold">The file <c>gold.json</c>, or a folder of which every text (<c>NAME.txt</c>) is a page of this name.</param>
    public PageBodies(string gold)
    {
        if (Directory.Exists(gold))
        {
            foreach (var file in Directory.EnumerateFiles(gold, "*.txt").Where(file => new FileInfo(file).Length > 0))
                pages[Path.GetFileNameWithoutExtension(file)] = Read(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file));
            return;
        }

        using var read = JsonDocument.Parse(File.ReadAllText(gold));
        foreach (var page in read.RootElement.EnumerateObject())
            pages[page.Name] = Read(page.Name, page.Value.GetProperty("articleBody").GetString()!);
    }

    /// <summary>Whether there is a page whose key begins with <paramref name="page"/>.</summary>
    public bool Has(string page) => pages.Keys.Any(key => key.StartsWith(page, StringComparison.Ordinal));

    /// <summary>The article whose key begins with <paramref name="page"/>.</summary>
    public Article Article(string page) => Find(page).Article;

    /// <summary>Where a stretch of the body stands in the article's file: its first code point and the one past its last.</summary>
    public (int Start, int End) Place(string page, int start, int length)
    {
        var places = Find(page).Places;
        return (places[start], places[start + length]);
    }

    private (Article Article, int[] Places) Find(string page) =>
        pages.First(pair => pair.Key.StartsWith(page, StringComparison.Ordinal)).Value;

    // A line that is not blank is a paragraph; for every unit of the body the code point of the text made of it.
    private static (Article Article, int[] Places) Read(string id, string body)
    {
        var text = new System.Text.StringBuilder("Page\n");
        var (places, at, points) = (new int[body.Length + 1], 0, 5);
        foreach (var line in body.Split('\n'))
        {
            var words = line.Trim();
            var first = at + (words.Length == 0 ? 0 : line.IndexOf(words, StringComparison.Ordinal));
            if (words.Length > 0)
            {
                text.Append('\n').Append(words).Append('\n');
                points++;
            }

            for (var i = at; i < Math.Min(at + line.Length + 1, body.Length + 1); i++)
            {
                places[i] = points;
                points += i >= first && i < first + words.Length && !char.IsLowSurrogate(body[i]) ? 1 : 0;
            }

            points += words.Length > 0 ? 1 : 0;
            at += line.Length + 1;
        }

        return (ArticleReader.Read(id, text.ToString()), places);
    }
}
