using System.Text;

namespace ArticleBot.Articles.Links;

/// <summary>The text of a page in the character set that its server declares, which goes before the page's own word.</summary>
internal static class PageText
{
    /// <summary>The bytes that an article is read from, and the markup of a web page; null where it is none.</summary>
    public static (byte[] Bytes, string? Markup) Of(FetchedPage page)
    {
        var declared = PageTypes.IsText(page.ContentType) && page.Charset is { } charset ? EncodingOf(charset) : null;
        var bytes = declared is null || HasMark(page.Content) ? page.Content : Marked(page.Content, declared);
        return (bytes, PageTypes.IsPage(page.ContentType) ? Encoding.Latin1.GetString(page.Content) : null);
    }

    // UTF-8 needs no telling: it proves itself.
    private static Encoding? EncodingOf(string charset)
    {
        try
        {
            // Browsers read Latin-1 and ASCII as windows-1252, which holds both.
            var name = charset.ToUpperInvariant() is "ISO-8859-1" or "US-ASCII" ? "windows-1252" : charset;
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return encoding is UTF8Encoding ? null : encoding;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool HasMark(byte[] bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..];

    private static byte[] Marked(byte[] bytes, Encoding declared) =>
        [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(declared.GetString(bytes))];
}
