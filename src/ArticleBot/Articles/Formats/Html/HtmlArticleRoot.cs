using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ArticleBot.Articles.Formats.Html;

/// <summary>Finds the part of a page that holds its article.</summary>
internal static class HtmlArticleRoot
{
    // SmartReader looks from each element at the ones above and below it: a page that was made to be slow takes it minutes.
    private const int DeepestRead = 80;
    private const int MostElements = 40_000;
    private const int MostSiblings = 2_500;

    // Where SmartReader finds less, it lowers its demands until it takes anything.
    private const int FewestSure = 500;

    // What a page of an article and little else has at most.
    private const int LongestShort = 2_500;

    // SmartReader wants an address, and makes relative links absolute with it.
    private const string NoAddress = "https://page.invalid/";

    public static IElement Find(IHtmlDocument page, string text)
    {
        var content = IsReadable(page) ? Content(text) : null;
        var found = content is { Length: > 0 } ? new HtmlParser().ParseDocument(content).Body : null;
        var marked = Marked(page);
        if (found is null || marked is not null && IsElsewhere(marked, found))
            return marked ?? page.Body ?? page.DocumentElement;
        return found.TextContent.Length < FewestSure && page.Body is { } body && ShownLength(body) < LongestShort ? marked ?? body : found;
    }

    // The page's first article, if it holds the page's only heading of the first rank: teasers are articles, too.
    private static IElement? Marked(IHtmlDocument page) =>
        page.QuerySelectorAll("h1") is [var only] && page.QuerySelector("article") is { } first && first.Contains(only) ? first : null;

    // Of several articles on a page, SmartReader may take one that stands below the main one.
    private static bool IsElsewhere(IElement marked, IElement found)
    {
        var paragraphs = marked.QuerySelectorAll("p").Select(Words).Where(words => words.Length > 0).ToList();
        var held = paragraphs.Count > 0 ? Words(found) : "";
        return paragraphs.Count > 0 && !paragraphs.Exists(words => held.Contains(words, StringComparison.Ordinal));
    }

    private static int ShownLength(IElement body) =>
        body.Descendants<IText>()
            .Where(text => text.ParentElement?.LocalName is not ("script" or "style" or "noscript"))
            .Sum(text => text.Data.Trim().Length);

    private static string Words(IElement element) => string.Concat(element.TextContent.Where(unit => !char.IsWhiteSpace(unit)));

    private static string? Content(string text)
    {
        try
        {
            return new SmartReader.Reader(NoAddress, text) { KeepClasses = true }.GetArticle().Content;
        }
#pragma warning disable CA1031 // The whole page is better than none, whatever the library finds wrong with it.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private static bool IsReadable(IHtmlDocument page)
    {
        var (count, level) = (0, new List<IElement> { page.DocumentElement });
        for (var depth = 0; level.Count > 0; depth++)
        {
            count += level.Count;
            if (depth > DeepestRead || count > MostElements || level.Exists(element => element.ChildNodes.Length > MostSiblings))
                return false;
            level = [.. level.SelectMany(element => element.Children)];
        }

        return true;
    }
}
