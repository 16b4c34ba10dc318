using ArticleBot.Articles;

namespace ArticleBot.Quotations.Marks;

/// <summary>
/// Finds what stands in quotation marks: curly, straight, doubled apostrophes and grave accents, guillemets and low marks, and
/// single marks outside of those. A double mark that is left open runs to the end of its paragraph; a single one then is an apostrophe.
/// </summary>
internal static class QuotationMarks
{
    private const int LongestGenitive = 400;
    private const string AfterCloser = ".,;:!?)]—–";
    private const string BeforeOpener = "([{—–-/:,;“‘\"'…";

    /// <summary>The runs of a paragraph, in order, without overlap.</summary>
    /// <param name="next">The paragraph after it; null where there is none.</param>
    public static List<QuotedRun> Find(string text, Paragraph paragraph, Paragraph? next)
    {
        if (SingleMarks.LeftOpen(text, paragraph, paragraph.Span.Start, next) is not { } open)
            return Find(text, paragraph, paragraph.Span);
        var runs = Find(text, paragraph, TextSpan.Between(paragraph.Span.Start, open.Outer.Start));
        runs.Add(open);
        return runs;
    }

    // The runs in a part of a paragraph that marks left open do not reach.
    private static List<QuotedRun> Find(string text, Paragraph paragraph, TextSpan span)
    {
        var doubles = new List<QuotedRun>();
        var opened = -1;
        for (var i = span.Start; i < span.End; i++)
        {
            var (role, width) = DoubleMark(text, span, i, opened);
            switch (role, opened >= 0)
            {
                case (Role.Opens, false):
                    opened = i;
                    break;
                case (Role.Closes, true):
                    Add(text, paragraph, opened, i + width, width, isClosed: true, isSingle: false, doubles);
                    opened = -1;
                    break;
            }

            i += width - 1;
        }

        if (opened >= 0)
            Add(text, paragraph, opened, span.End, 0, isClosed: false, isSingle: false, doubles);
        return WithSingles(text, paragraph, span, SingleMarks.AroundDoubles(text, paragraph, doubles));
    }

    private enum Role
    {
        None,
        Opens,
        Closes,
    }

    private static (Role Role, int Width) DoubleMark(string text, TextSpan span, int at, int opened)
    {
        var next = at + 1 < span.End ? text[at + 1] : ' ';
        switch (text[at])
        {
            // „…“ as in German.
            case '“' when opened >= 0 && text[opened] == '„':
                return (Role.Closes, 1);
            case '“' or '„' or '«':
                return (Role.Opens, 1);
            case '”' or '»':
                return (Role.Closes, 1);
            case '‘' when next == '‘':
            case '`' when next == '`':
                return (Role.Opens, 2);
            case '’' when next == '’':
                return (Role.Closes, 2);
            case '\'' when next == '\'':
                return (Straight(text, span, at, 2, opened >= 0), 2);
            case '"':
                return (Straight(text, span, at, 1, opened >= 0), 1);
            default:
                return (Role.None, 1);
        }
    }

    private static Role Straight(string text, TextSpan span, int at, int width, bool isOpen)
    {
        if (isOpen)
            return Role.Closes;
        var next = at + width < span.End ? text[at + width] : ' ';
        // “lasting 12' 30", is shown”: seconds or inches.
        var isMeasure = at > span.Start && char.IsAsciiDigit(text[at - 1]) && next is ',' or '.' or ';' or ':' or ')';
        return isMeasure || char.IsWhiteSpace(next) ? Role.None : Role.Opens;
    }

    private static List<QuotedRun> WithSingles(string text, Paragraph paragraph, TextSpan span, List<QuotedRun> doubles)
    {
        var (runs, at) = (new List<QuotedRun>(), span.Start);
        foreach (var run in doubles)
        {
            FindSingles(text, paragraph, at, run.Outer.Start, runs);
            runs.Add(run);
            at = run.Outer.End;
        }

        FindSingles(text, paragraph, at, span.End, runs);
        return runs;
    }

    private static void FindSingles(string text, Paragraph paragraph, int start, int end, List<QuotedRun> runs)
    {
        var lastCloser = LastCloser(text, start, end);
        for (var i = start; i < lastCloser; i++)
        {
            if (!OpensSingle(text, paragraph.Span, i, end))
                continue;
            var close = i + 1;
            while (close < lastCloser && text[close] != '‘' && (!ClosesSingle(text, close, end) || IsGenitive(text, close, lastCloser)))
                close++;
            if (!ClosesSingle(text, close, end))
            {
                // No closer stands before the next opener: what lies between need not be read again.
                i = close - 1;
                continue;
            }

            Add(text, paragraph, i, close + 1, 1, isClosed: true, isSingle: true, runs);
            i = close;
        }
    }

    // “the pilots’ pier,’ she said”: an apostrophe where a small letter follows, and a closer after a stop or comma still comes.
    private static bool IsGenitive(string text, int at, int lastCloser)
    {
        if (at + 2 > lastCloser || text.AsSpan(at - 1, 4) is not ['s', _, ' ', var next] || !char.IsLower(next))
            return false;
        var end = Math.Min(lastCloser + 1, at + LongestGenitive);
        for (var i = at + 2; i < end && text[i] is not ('‘' or '\n'); i++)
        {
            if (text.AsSpan(i - 1, 2) is ['.' or ',' or '!' or '?', '’' or '\''])
                return true;
            if (text.AsSpan(i - 1, 2) is [' ', '\''])
                return false;
        }

        return false;
    }

    private static int LastCloser(string text, int start, int end)
    {
        var at = end - 1;
        while (at > start && !ClosesSingle(text, at, end))
            at--;
        return at;
    }

    internal static bool OpensSingle(string text, TextSpan span, int at, int end)
    {
        if (text.AsSpan(at, end - at) is not ['‘' or '\'', var next, ..] || !MayBeQuoted(next))
            return false;
        // “the '90s” is no quotation.
        if (text.AsSpan(at, end - at) is ['\'', >= '0' and <= '9', >= '0' and <= '9', ..])
            return false;
        return at == span.Start || char.IsWhiteSpace(text[at - 1]) || BeforeOpener.Contains(text[at - 1], StringComparison.Ordinal);
    }

    internal static bool ClosesSingle(string text, int at, int end)
    {
        if (text[at] is not ('’' or '\'') || char.IsWhiteSpace(text[Math.Max(0, at - 1)]))
            return false;
        return at + 1 >= end || char.IsWhiteSpace(text[at + 1]) || AfterCloser.Contains(text[at + 1], StringComparison.Ordinal);
    }

    private static bool MayBeQuoted(char first) => char.IsLetterOrDigit(first) || first is '$' or '#' or '@' or '…';

    private static void Add(string text, Paragraph paragraph, int start, int end, int closer, bool isClosed, bool isSingle,
        List<QuotedRun> runs)
    {
        var opener = text[start] is '\'' or '‘' or '`' && !isSingle ? 2 : 1;
        var (first, last) = (start + opener, end - closer);
        while (first < last && char.IsWhiteSpace(text[first]))
            first++;
        while (last > first && char.IsWhiteSpace(text[last - 1]))
            last--;
        if (last > first)
            runs.Add(new QuotedRun(paragraph.Number, TextSpan.Between(first, last), TextSpan.Between(start, end), isClosed, isSingle));
    }
}
