using AngleSharp.Html.Parser;

namespace ArticleBot.Articles.Formats.Html;

/// <summary>Finds the article in a page. A class of its own, so that the libraries are loaded only where a page is read.</summary>
internal static class HtmlPage
{
    // A page that a script is to fill shows less than half of what its head tells.
    private const int LeastMore = 2;

    /// <summary>The draft of the article in a page.</summary>
    public static ArticleDraft Read(string text)
    {
        var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(HtmlNesting.Checked(text));
        var meta = HtmlMetadata.Of(page);
        var root = HtmlArticleRoot.Find(page, text);
        var blocks = new HtmlBlocks(meta.Title, meta.Info.Url?.Host).Read(root);
        if (meta.Body is { } body && body.Length > LeastMore * blocks.Where(IsProse).Sum(block => block.Text.Length))
            blocks = [.. body.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(words => Words(words, isFromFile: true))];
        return new ArticleDraft(blocks)
        {
            Title = meta.Title is { Length: > 0 } title ? Words(title, isFromFile: false) : null,
            MayOpenWithTitle = meta.Title is not { Length: > 0 },
            IsMarkedUp = true,
            Info = meta.Info,
        };
    }

    private static bool IsProse(BlockText block) => block.Kind is not (ParagraphKind.Furniture or ParagraphKind.Heading);

    private static BlockText Words(string words, bool isFromFile)
    {
        var block = new BlockText { IsFromFile = isFromFile };
        block.Add(words);
        return block;
    }
}
