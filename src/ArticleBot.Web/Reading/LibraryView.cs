using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Library;

namespace ArticleBot.Web.Reading;

/// <summary>The library as its page shows it.</summary>
/// <param name="Search">What titles are searched for; blank for nothing.</param>
/// <param name="Found">The articles that fit, the newest first.</param>
public sealed record LibraryView(string Search, ImmutableArray<ArticleEntry> Found)
{
    private const int Most = 200;

    /// <summary>Those that one page has room for.</summary>
    public IEnumerable<ArticleEntry> Shown => Found.Take(Most);

    /// <summary>How many there are, in words.</summary>
    public string Count
    {
        get
        {
            var number = Found.Length.ToString("N0", CultureInfo.InvariantCulture);
            var articles = Found.Length == 1 ? "1 article" : $"{number} articles";
            var fit = string.IsNullOrWhiteSpace(Search) ? articles : $"{articles} for “{Search}”";
            return Found.Length > Most ? $"{fit}; the newest {Most} are shown" : fit;
        }
    }

    /// <summary>The view of what fits a search.</summary>
    public static LibraryView Of(IEnumerable<ArticleEntry> entries, string? search)
    {
        var words = (search ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var found = entries.Where(entry => Array.TrueForAll(words, word => Has(entry, word))).OrderByDescending(entry => entry.AddedAt);
        return new LibraryView(string.Join(' ', words), [.. found]);
    }

    /// <summary>Length, source and day of an article.</summary>
    public static string DetailsOf(ArticleEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var paragraphs = entry.Text.Paragraphs == 1 ? "1 paragraph" : $"{entry.Text.Paragraphs} paragraphs";
        var isOfWeb = Uri.TryCreate(entry.Source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
        var source = isOfWeb ? $"{address!.Host}, " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{paragraphs}, {source}added on {entry.AddedAt:d MMMM yyyy}");
    }

    private static bool Has(ArticleEntry entry, string word) =>
        entry.Text.Title.Contains(word, StringComparison.OrdinalIgnoreCase) || entry.Id.Contains(word, StringComparison.OrdinalIgnoreCase);
}
