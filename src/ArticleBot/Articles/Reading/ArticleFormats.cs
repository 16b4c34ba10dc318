using System.Collections.Immutable;
using ArticleBot.Articles.Formats;
using ArticleBot.Articles.Formats.Documents;
using ArticleBot.Articles.Formats.Html;
using ArticleBot.Articles.Formats.Texts;

namespace ArticleBot.Articles.Reading;

/// <summary>The formats that are read, the ones that are surest of themselves first.</summary>
internal static class ArticleFormats
{
    private static readonly ImmutableArray<IArticleFormat> All =
        [new PdfFormat(), new DocxFormat(), new HtmlFormat(), new MarkdownFormat(), new PlainTextFormat()];

    /// <summary>Reads a file in the format that its content is of.</summary>
    /// <exception cref="ArticleException">The file holds no article that can be read; the message does not name the file.</exception>
    public static ArticleDraft Read(ArticleBytes file) => All.First(format => format.Fits(file)).Read(file);
}
