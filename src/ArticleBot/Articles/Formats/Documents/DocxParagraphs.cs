using System.Text;
using ArticleBot.Articles.Formats.Texts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ArticleBot.Articles.Formats.Documents;

/// <summary>Reads the paragraphs of a document. A class of its own, so that the library is loaded only here.</summary>
internal static class DocxParagraphs
{
    private const int MostCharacters = 50_000_000;

    public static ArticleDraft Read(byte[] content)
    {
        using var stream = new MemoryStream(content, writable: false);
        // A small archive may unpack to more than there is memory.
        var settings = new OpenSettings { MaxCharactersInPart = MostCharacters, AutoSave = false };
        using var document = WordprocessingDocument.Open(stream, isEditable: false, settings);
        var body = document.MainDocumentPart?.Document?.Body ?? throw new ArticleException("the document is empty");
        var styles = StylesOf(document);
        var blocks = new List<BlockText>();
        BlockText? title = null;
        foreach (var element in body.Descendants()
            .Where(element => element is WordParagraph && !element.Ancestors<TableRow>().Any() || element is TableRow))
        {
            var style = element is WordParagraph paragraph ? StyleOf(paragraph, styles) : "";
            var block = new BlockText(element is TableRow ? ParagraphKind.ListItem : KindOf(style, element));
            block.Add(TextDraft.WithoutLoneSurrogates(Words(element)).Trim());
            if (block.IsEmpty)
                continue;
            if (title is null && style == "title")
                title = block;
            else
                blocks.Add(block);
        }

        var given = VisibleText.Of(document.PackageProperties.Title ?? "");
        if (title is null && given.Length > 0 && blocks.Count > 0 && blocks[0].Text != given && blocks[0].Kind is null)
            (title = new BlockText { IsFromFile = false }).Add(given);
        return new ArticleDraft(blocks) { Title = title, MayOpenWithTitle = title is null, Info = Info(document) };
    }

    private static string Words(OpenXmlElement element)
    {
        var words = new StringBuilder();
        foreach (var part in element.Descendants())
        {
            if (part is Text text)
                words.Append(text.Text);
            else if (part is TabChar or Break or CarriageReturn or TableCell || part is WordParagraph && words.Length > 0)
                words.Append(' ');
            else if (part is NoBreakHyphen)
                words.Append('-');
        }

        return words.ToString();
    }

    private static ParagraphKind? KindOf(string style, OpenXmlElement element) => style switch
    {
        _ when style.StartsWith("heading", StringComparison.Ordinal) => ParagraphKind.Heading,
        _ when style.StartsWith("list", StringComparison.Ordinal) || element.Descendants<NumberingProperties>().Any() =>
            ParagraphKind.ListItem,
        "quote" or "intense quote" or "intensequote" => ParagraphKind.BlockQuote,
        "subtitle" => ParagraphKind.Standfirst,
        "caption" => ParagraphKind.Caption,
        _ => null,
    };

    private static string StyleOf(WordParagraph paragraph, Dictionary<string, string> styles)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        return styles.GetValueOrDefault(id, id).ToLowerInvariant();
    }

    // The names are English in every language of the word processor, the ids are not.
    private static Dictionary<string, string> StylesOf(WordprocessingDocument document)
    {
        var styles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var style in document.MainDocumentPart?.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id && style.StyleName?.Val?.Value is { } name)
                styles[id] = name;
        }

        return styles;
    }

    private static ArticleInfo Info(WordprocessingDocument document)
    {
        var language = document.MainDocumentPart?.StyleDefinitionsPart?.Styles?.DocDefaults?.Descendants<Languages>()
            .FirstOrDefault()?.Val?.Value;
        return new ArticleInfo
        {
            Byline = VisibleText.Of(document.PackageProperties.Creator ?? "") is { Length: > 0 } author ? author : null,
            Language = LanguageCode.Of(language),
        };
    }
}
