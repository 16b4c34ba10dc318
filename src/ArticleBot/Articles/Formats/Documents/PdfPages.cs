using ArticleBot.Articles.Formats.Texts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace ArticleBot.Articles.Formats.Documents;

/// <summary>Reads the lines of a PDF in reading order, column by column. A class of its own, so that the library is loaded only
/// here.</summary>
internal static class PdfPages
{
    private const int MostPages = 500;
    private const int MostLettersOfPage = 50_000;

    public static ArticleDraft Read(byte[] content)
    {
        using var pdf = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        var lines = new List<PdfLine>();
        for (var number = 1; number <= Math.Min(pdf.NumberOfPages, MostPages); number++)
            AddLines(pdf.GetPage(number), lines);
        var blocks = PdfParagraphs.Of(PdfRunningHeads.Without(lines, Math.Min(pdf.NumberOfPages, MostPages)));
        return new ArticleDraft(blocks) { MayOpenWithTitle = true, Info = Info(pdf) };
    }

    private static void AddLines(Page page, List<PdfLine> lines)
    {
        if (page.Letters.Count is 0 or > MostLettersOfPage)
            return;
        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters)
            .Where(word => word.TextOrientation == TextOrientation.Horizontal).ToList();
        if (words.Count == 0)
            return;
        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        foreach (var block in new UnsupervisedReadingOrderDetector(10).Get(blocks))
            AddLines(block, page, lines);
    }

    private static void AddLines(TextBlock block, Page page, List<PdfLine> lines)
    {
        var isFirst = true;
        foreach (var line in block.TextLines)
        {
            var size = line.Words.SelectMany(word => word.Letters).Average(letter => letter.PointSize);
            var box = line.BoundingBox;
            lines.Add(new PdfLine(TextDraft.WithoutLoneSurrogates(line.Text), page.Number, box.Left, box.Right,
                box.Bottom / Math.Max(1, page.Height), size, isFirst));
            isFirst = false;
        }
    }

    private static ArticleInfo Info(PdfDocument pdf) => new()
    {
        Byline = VisibleText.Of(TextDraft.WithoutLoneSurrogates(pdf.Information.Author ?? "")) is { Length: > 0 } author ? author : null,
    };
}
