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

    // SmartReader wants an address, and makes relative links absolute with it.
    private const string NoAddress = "https://page.invalid/";

    public static IElement Find(IHtmlDocument page, string text)
    {
        var content = IsReadable(page) ? Content(text) : null;
        return (content is { Length: > 0 } ? new HtmlParser().ParseDocument(content).Body : null) ?? page.Body ?? page.DocumentElement;
    }

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
