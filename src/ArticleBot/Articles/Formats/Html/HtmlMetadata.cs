using AngleSharp.Html.Dom;
using ArticleBot.Articles.Kinds;

namespace ArticleBot.Articles.Formats.Html;

/// <summary>What a page's head says of its article.</summary>
/// <param name="Title">The article's title; null where none is given.</param>
/// <param name="Info">Its origin.</param>
/// <param name="Body">Its text, as the head tells it to search engines; null where it does not.</param>
internal sealed record HtmlMetadata(string? Title, ArticleInfo Info, string? Body)
{
    private const int ShortestTitle = 3;

    public static HtmlMetadata Of(IHtmlDocument page)
    {
        var json = HtmlStructuredData.Of(page);
        var site = Meta(page, "og:site_name") ?? json?.Publisher;
        var published = Meta(page, "article:published_time", "datePublished", "parsely-pub-date", "date", "dc.date", "pubdate",
            "publish-date") ?? json?.Published
            ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime");
        var info = new ArticleInfo
        {
            Byline = Names(json?.Author) ?? Names(Meta(page, "author", "parsely-author", "dc.creator", "byl")) ?? Names(Shown(page)),
            Published = published is null ? null : DateShape.Read(VisibleText.Of(published)),
            Site = site,
            Url = WebAddress.Of(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? WebAddress.Of(Meta(page, "og:url")),
            Language = LanguageCode.Of(page.DocumentElement?.GetAttribute("lang")),
        };
        return new HtmlMetadata(TitleOf(page, json?.Headline, site), info, json?.Body);
    }

    // The page's own heading, if the head knows it, too; else what the head gives.
    private static string? TitleOf(IHtmlDocument page, string? headline, string? site)
    {
        var given = VisibleText.Of(page.Title ?? "");
        var open = Meta(page, "og:title", "twitter:title") ?? headline;
        var headings = page.QuerySelectorAll("h1").Select(heading => VisibleText.Of(heading.TextContent))
            .Where(words => words.Length >= ShortestTitle).Take(20).ToList();
        var own = headings.Find(words =>
            given.Contains(words, StringComparison.OrdinalIgnoreCase) || open?.Contains(words, StringComparison.OrdinalIgnoreCase) is true);
        if (own is not null)
            return own;
        var title = open ?? (headings.Count == 1 ? headings[0] : given);
        return WithoutSite(title, site) is { Length: > 0 } words ? words : null;
    }

    // “Storm passes | Coast News”
    private static string WithoutSite(string title, string? site)
    {
        foreach (var mark in (string[])[" | ", " - ", " – ", " — ", " :: ", " » "])
        {
            var at = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (at > 0 && (mark == " | " || site is not null
                && title[(at + mark.Length)..].Contains(site, StringComparison.OrdinalIgnoreCase)) && title.AsSpan(0, at).Count(' ') >= 2)
                return title[..at].Trim();
        }

        return title;
    }

    private static string? Meta(IHtmlDocument page, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var meta in page.QuerySelectorAll("meta"))
            {
                var isIt = name.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop"),
                    StringComparison.OrdinalIgnoreCase);
                if (isIt && VisibleText.Of(meta.GetAttribute("content") ?? "") is { Length: > 0 } value)
                    return value;
            }
        }

        return null;
    }

    private static string? Shown(IHtmlDocument page) =>
        page.QuerySelector("[rel=author], [itemprop=author], .byline, .author, .article-byline, .author-name") is { } element
            ? VisibleText.Of(element.TextContent) : null;

    private static string? Names(string? author) =>
        author is { Length: > 0 and < 120 } && WebAddress.Of(author) is null ? BylineShape.AuthorOf(author) ?? author : null;
}
