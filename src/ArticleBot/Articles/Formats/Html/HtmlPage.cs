using AngleSharp.Html.Parser;

namespace ArticleBot.Articles.Formats.Html;

/// <summary>Finds the article in a page. A class of its own, so that the libraries are loaded only where a page is read.</summary>
internal static class HtmlPage
{
    /// <summary>The draft of the article in a page.</summary>
    public static ArticleDraft Read(string text)
    {
        var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(HtmlNesting.Checked(text));
        var meta = HtmlMetadata.Of(page);
        var root = HtmlArticleRoot.Find(page, text);
        var blocks = new HtmlBlocks(meta.Title, meta.Info.Url?.Host).Read(root);
        return new ArticleDraft(blocks)
        {
            Title = meta.Title is { Length: > 0 } title ? Words(title) : null,
            MayOpenWithTitle = meta.Title is not { Length: > 0 },
            IsMarkedUp = true,
            Info = meta.Info,
        };
    }

    private static BlockText Words(string words)
    {
        var block = new BlockText { IsFromFile = false };
        block.Add(words);
        return block;
    }
}
