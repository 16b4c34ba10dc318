using ArticleBot.Grounding;

namespace ArticleBot.Replies.Markup;

/// <summary>Addresses that open a page at some words of it (WICG, URL Fragment Text Directives).</summary>
public static class TextFragment
{
    private const int WholeWords = 10;
    private const int EndWords = 5;

    /// <summary>Opens the article's page at the cited words; null where the article has no address.</summary>
    public static Uri? LinkTo(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return citation.Article.Source.Url is { } page ? LinkTo(page, citation.Text) : null;
    }

    /// <summary>Opens a page at these words; long ones are named by their first and last five words.</summary>
    public static Uri LinkTo(Uri page, string words)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(words);
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
            return page;
        var directive = parts.Length <= WholeWords ? Encode(parts) : $"{Encode(parts[..EndWords])},{Encode(parts[^EndWords..])}";
        var hash = page.Fragment.Length == 0 ? "#" : "";
        return new Uri($"{page.AbsoluteUri}{hash}:~:text={directive}");
    }

    // A hyphen at an end would part a prefix or a suffix off; inside it is a hyphen.
    private static string Encode(string[] words) => Uri.EscapeDataString(string.Join(' ', words).Trim('-'));
}
