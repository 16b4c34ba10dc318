using System.Text.RegularExpressions;
using ArticleBot.Articles.Formats.Texts;

namespace ArticleBot.Articles.Formats.Html;

/// <summary>A web page, as it was saved.</summary>
internal sealed partial class HtmlFormat : IArticleFormat
{
    private const string NoArticle = "the page holds no article";

    public bool Fits(ArticleBytes file)
    {
        var head = TextDecoding.Head(file.Content);
        return head.AsSpan().TrimStart(" \t\r\n\uFEFF\u00EF\u00BB\u00BF") is ['<', ..] && Opening().IsMatch(head)
            || file.IsNamed(".html", ".htm", ".xhtml") && AnyTag().IsMatch(head);
    }

    public ArticleDraft Read(ArticleBytes file)
    {
        var declared = Charset().Match(TextDecoding.Head(file.Content)) is { Success: true } match ? match.Groups["name"].Value : null;
        var text = TextDraft.WithoutLoneSurrogates(TextDecoding.Decode(file.Content, declared));
        var draft = HtmlPage.Read(MisreadText.Mend(text).Text);
        return draft.Blocks.Count > 0 ? draft : throw new ArticleException(NoArticle);
    }

    [GeneratedRegex(
        @"^[\s\uFEFF\u00EF\u00BB\u00BF]*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html"
        + @"|html|head|body|title|meta|article|main|div|h1|p|section)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Opening();

    [GeneratedRegex(@"<(?:p|div|h[1-6]|body|br|span|a)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AnyTag();

    [GeneratedRegex(
        @"<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*[""']?\s*(?<name>[\w-]{2,40})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
