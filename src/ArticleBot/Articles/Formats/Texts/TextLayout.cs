namespace ArticleBot.Articles.Formats.Texts;

/// <summary>How a plain text is laid out: whether its lines were broken at a margin, and how far they reach.</summary>
/// <param name="IsWrapped">Whether lines are broken inside sentences.</param>
/// <param name="Margin">The length of the longest lines but one.</param>
/// <param name="IsIndented">Whether the first line of a paragraph is set in.</param>
/// <param name="IsEntire">Whether no line of several goes on in the next one.</param>
/// <param name="IsSpaced">Whether blank lines part the paragraphs.</param>
internal sealed record TextLayout(bool IsWrapped, int Margin, bool IsIndented, bool IsEntire, bool IsSpaced)
{
    private const double WrappedShare = 0.3;
    private const int NarrowestMargin = 30;
    private const double Short = 0.85;
    private const int FewestChunks = 4;
    private const int FewestBreaks = 3;

    public static TextLayout Of(IReadOnlyList<TextLine> lines)
    {
        var (breaks, inside, indented, flush, chunks) = (0, 0, 0, 0, 0);
        var (longest, margin) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            // A loop and no query: a question's start would have to compile it.
            (longest, margin) = lines[i].Words.Length > longest
                ? (lines[i].Words.Length, longest) : (longest, Math.Max(margin, lines[i].Words.Length));
            chunks += !lines[i].IsBlank && (i == 0 || lines[i - 1].IsBlank) ? 1 : 0;
            if (i == 0 || lines[i - 1].IsBlank || lines[i].IsBlank)
                continue;
            breaks++;
            inside += lines[i].GoesOn && !lines[i - 1].IsStopped ? 1 : 0;
            indented += lines[i].Indent >= 2 ? 1 : 0;
            flush += lines[i].Indent < 2 ? 1 : 0;
        }

        return new TextLayout(
            breaks > 0 && inside >= breaks * WrappedShare,
            lines.Count == 1 ? longest : margin,
            indented > 0 && flush > 0,
            inside == 0 && breaks >= FewestBreaks,
            chunks >= FewestChunks && breaks * 2 <= chunks);
    }

    /// <summary>Whether a paragraph begins with a line that follows another without a blank line between them.</summary>
    public bool Begins(TextLine line, TextLine before, bool inList, bool isFirst)
    {
        if (line.Marker > 0)
            return true;
        // “  and the rest of an entry”
        if (inList && line.Indent > before.Indent || line.GoesOn && !before.IsStopped)
            return false;
        if (IsIndented && line.Indent >= 2 && line.Indent > before.Indent)
            return true;
        if (!IsWrapped && IsSpaced)
            return !before.IsStopped && (isFirst || HasRoom(before, line, Short));
        if (!IsWrapped)
            return IsEntire || before.IsStopped || Margin < NarrowestMargin
                || HasRoom(before, line, 1) || line.Words.Length > Margin / 2 && before.Words.Length > Margin / 2;
        // A line that had room for the next word was ended on purpose.
        return HasRoom(before, line, Short) && (before.IsStopped || isFirst);
    }

    private bool HasRoom(TextLine line, TextLine next, double share) => line.Words.Length + 1 + next.FirstWord <= Margin * share;
}
