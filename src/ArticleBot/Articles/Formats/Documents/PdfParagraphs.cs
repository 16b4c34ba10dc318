namespace ArticleBot.Articles.Formats.Documents;

/// <summary>Joins the lines of a PDF into paragraphs, over hyphens, columns and pages.</summary>
internal static class PdfParagraphs
{
    private const double Larger = 1.15;
    private const double Indent = 4;
    private const double ShortShare = 0.85;

    public static List<BlockText> Of(List<PdfLine> lines)
    {
        var blocks = new List<BlockText>();
        if (lines.Count == 0)
            return blocks;
        var usual = lines.GroupBy(line => Math.Round(line.Size, 1)).MaxBy(group => group.Sum(line => line.Words.Length))!.Key;
        var words = "";
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && Begins(lines, i, usual))
            {
                Add(blocks, words, lines[i - 1], usual);
                words = "";
            }

            words = Joined(words, lines[i].Words.Trim());
        }

        Add(blocks, words, lines[^1], usual);
        return blocks;
    }

    private static void Add(List<BlockText> blocks, string words, PdfLine last, double usual)
    {
        if (words.Length == 0)
            return;
        var block = new BlockText(last.Size > usual * Larger && words.Length < 200 ? ParagraphKind.Heading : null);
        block.Add(words);
        blocks.Add(block);
    }

    private static bool Begins(List<PdfLine> lines, int at, double usual)
    {
        var (before, line) = (lines[at - 1], lines[at]);
        if (Math.Abs(before.Size - line.Size) > usual * (Larger - 1))
            return true;
        var goesOn = line.Words.Length > 0 && char.IsLower(line.Words[0]);
        if (goesOn || before.Words.EndsWith('-') || before.Words.EndsWith(','))
            return line.OpensBlock && IsStopped(before.Words) && !goesOn;
        if (line.OpensBlock)
            return IsStopped(before.Words) || before.Page == line.Page && line.Top < before.Top;
        var right = RightOf(lines, at);
        return line.Left - before.Left > Indent && IsStopped(before.Words)
            || IsStopped(before.Words) && before.Right - before.Left < (right - before.Left) * ShortShare;
    }

    // How far the lines of this column reach.
    private static double RightOf(List<PdfLine> lines, int at)
    {
        var right = 0.0;
        for (var i = Math.Max(0, at - 8); i < Math.Min(lines.Count, at + 8); i++)
            right = Math.Abs(lines[i].Left - lines[at - 1].Left) < 40 ? Math.Max(right, lines[i].Right) : right;
        return right;
    }

    private static bool IsStopped(string words) => words.AsSpan().TrimEnd("\"”’') ") is [.., '.' or '!' or '?' or ':' or '…'];

    // “govern-” and “ment” are one word; “North-” and “South” are two.
    private static string Joined(string words, string line)
    {
        if (words.Length == 0)
            return line;
        var isHyphen = words[^1] is '-' or '\u2010' or '\u00AD' && words.Length > 1 && char.IsLetter(words[^2]) && line.Length > 0;
        return isHyphen && char.IsLower(line[0]) ? words[..^1] + line : isHyphen ? words + line : $"{words} {line}";
    }
}
