using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ArticleBot.Articles.Formats;

/// <summary>Finds the part of a page that holds its article.</summary>
internal static class HtmlArticleRoot
{
    public static IElement Find(IHtmlDocument page, string text)
    {
        var reader = new SmartReader.Reader("https://page.invalid/", text) { KeepClasses = true };
        var article = reader.GetArticle();
        if (article.Content is not { Length: > 0 } content)
            return page.Body ?? page.DocumentElement;
        var parsed = new HtmlParser().ParseDocument(content);
        return parsed.Body!;
    }
}
