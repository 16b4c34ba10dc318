using System.Text.RegularExpressions;

namespace ArticleBot.Articles.Links;

/// <summary>Tells a page with an article from one that only stands in its place.</summary>
internal static partial class PageShape
{
    // Of 87 real articles the shortest has 67 words; of the five that call themselves not free two have fewer than 90.
    private const int FewestWords = 25;
    private const int MostBesideLogin = 60;
    private const int MostOfPaywall = 150;

    /// <summary>What a page is instead of an article; null where it holds one.</summary>
    /// <param name="markup">The page's text with its markup.</param>
    /// <param name="article">What was read of it; null where nothing could be.</param>
    public static string? FaultIn(string markup, Article? article)
    {
        var words = article is null ? 0 : WordsOf(article);
        if (words < MostOfPaywall && NotFree().IsMatch(markup))
            return "the article is behind a paywall; the page shows its beginning only";
        if (words < MostBesideLogin && PasswordField().IsMatch(markup))
            return "this is a page to log in to, not an article";
        return words < FewestWords ? "the page holds no article" : null;
    }

    private static int WordsOf(Article article) =>
        article.Paragraphs.Where(paragraph => paragraph.IsEvidence).Sum(paragraph => article.TextOf(paragraph).Split(' ').Length);

    // What publishers tell search engines of their paywalls (schema.org).
    [GeneratedRegex(@"""isAccessibleForFree""\s*:\s*""?false", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotFree();

    [GeneratedRegex(@"<input\b[^>]{0,500}\btype\s*=\s*[""']?password\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PasswordField();
}
