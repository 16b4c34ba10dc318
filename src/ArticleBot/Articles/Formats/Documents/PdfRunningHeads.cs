namespace ArticleBot.Articles.Formats.Documents;

/// <summary>Drops what stands at the head or the foot of page after page: the running head, the page's number.</summary>
internal static class PdfRunningHeads
{
    private const double Head = 0.9;
    private const double Foot = 0.1;

    /// <summary>The lines without running heads and page numbers.</summary>
    public static List<PdfLine> Without(List<PdfLine> lines, int pages)
    {
        var repeated = lines.Where(IsAtEdge)
            .GroupBy(line => Shape(line.Words), StringComparer.Ordinal)
            .Where(group => group.Select(line => line.Page).Distinct().Count() >= Math.Max(2, pages / 3))
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        return lines.FindAll(line => !(IsAtEdge(line) && (repeated.Contains(Shape(line.Words)) || IsNumber(line.Words))));
    }

    private static bool IsAtEdge(PdfLine line) => line.Top is > Head or < Foot;

    // “Coast News 3” and “Coast News 4” are one.
    private static string Shape(string words) =>
        string.Concat(words.Where(unit => !char.IsDigit(unit) && !char.IsWhiteSpace(unit))) is { Length: > 0 } shape ? shape : "#";

    private static bool IsNumber(string words) =>
        words.Length <= 12 && Shape(words.ToUpperInvariant()) is "#" or "PAGE" or "PAGEOF" or "OF" or "/" or "--" or "–" or "-";
}
