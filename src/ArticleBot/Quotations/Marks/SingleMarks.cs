using ArticleBot.Articles;

namespace ArticleBot.Quotations.Marks;

/// <summary>The British ways of single marks: opened anew at each paragraph and closed at the last, and with double marks inside.</summary>
internal static class SingleMarks
{
    private const int LongestNesting = 1000;

    /// <summary>
    /// The run that opens single marks at a place or after it, closes none up to the paragraph's end, and goes on in the next paragraph
    /// with the same mark; null where there is none.
    /// </summary>
    /// <param name="text">The article's text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">Where it may open, in the paragraph.</param>
    /// <param name="next">The paragraph after it; null where there is none.</param>
    public static QuotedRun? LeftOpen(string text, Paragraph paragraph, int from, Paragraph? next)
    {
        if (next?.Span is not { Length: > 1 } after || !Opens(text, after))
            return null;
        var span = paragraph.Span;
        for (var i = from; i < span.End; i++)
        {
            if (text[i] != text[after.Start] || !QuotationMarks.OpensSingle(text, span, i, span.End) || !IsAfterStop(text, span, i))
                continue;
            var close = CloserAfter(text, i, span.End);
            var (words, outer) = (TextSpan.Between(i + 1, close), TextSpan.Between(i, close));
            if (close == span.End)
                return new QuotedRun(paragraph.Number, words, outer, IsClosed: false, IsSingle: true);
            i = close;
        }

        return null;
    }

    /// <summary>The double runs, those that stand inside single marks taken into one run: ‘She told me “go” and left,’ he said.</summary>
    public static List<QuotedRun> AroundDoubles(string text, Paragraph paragraph, List<QuotedRun> doubles)
    {
        if (doubles.Count == 0 || text.AsSpan(paragraph.Span.Start, paragraph.Span.Length).IndexOfAny('‘', '\'') < 0)
            return doubles;
        var (runs, at) = (new List<QuotedRun>(), paragraph.Span.Start);
        for (var i = 0; i < doubles.Count; i++)
        {
            var run = doubles[i];
            var open = run.IsClosed ? Opener(text, paragraph.Span, at, run.Outer.Start) : -1;
            if (open >= 0 && Closer(text, paragraph.Span, doubles, ref i) is > 0 and var close)
            {
                var words = TextSpan.Between(open + 1, close);
                run = new QuotedRun(paragraph.Number, words, TextSpan.Between(open, close + 1), IsClosed: true, IsSingle: true);
            }

            runs.Add(run);
            at = run.Outer.End;
        }

        return runs;
    }

    private static bool IsAfterStop(string text, TextSpan span, int at)
    {
        var before = text.AsSpan(span.Start, at - span.Start).TrimEnd();
        return before.IsEmpty || ".,:!?’'”\"".Contains(before[^1], StringComparison.Ordinal);
    }

    // The mark that closes what is opened, or the double mark that shows that nothing was; the end where neither comes.
    private static int CloserAfter(string text, int open, int end)
    {
        for (var i = open + 1; i < end; i++)
        {
            if (text[i] is '“' or '”' or '"' || QuotationMarks.ClosesSingle(text, i, end) && !IsApostrophe(text, i, end))
                return i;
        }

        return end;
    }

    // “the pilots’ pier”, “goin’ home”
    private static bool IsApostrophe(string text, int at, int end) =>
        text.AsSpan(at - 1, Math.Min(4, end - at + 1)) is [var last, _, ' ', var next] && char.IsLetter(last) && char.IsLower(next);

    private static bool Opens(string text, TextSpan span) => QuotationMarks.OpensSingle(text, span, span.Start, span.End);

    // The last opener before the double mark that nothing closes.
    private static int Opener(string text, TextSpan span, int from, int to)
    {
        for (var i = to - 1; i >= Math.Max(from, to - LongestNesting); i--)
        {
            if (QuotationMarks.OpensSingle(text, span, i, span.End) || i + 1 == to && OpensBeside(text, span, i))
                return i;
            if (QuotationMarks.ClosesSingle(text, i, to) && text[i - 1] != 's')
                return -1;
        }

        return -1;
    }

    // '"Go," she told us, and we went,' he said: the mark stands right before the double one.
    private static bool OpensBeside(string text, TextSpan span, int at) =>
        text[at] is '‘' || text[at] is '\'' && (at == span.Start || char.IsWhiteSpace(text[at - 1]));

    // The first closer after a stop or a comma, beyond this double run and what follows it; 0 where there is none.
    private static int Closer(string text, TextSpan span, List<QuotedRun> doubles, ref int at)
    {
        var (run, from) = (at, doubles[at].Outer.End);
        for (var i = from; i < Math.Min(span.End, from + LongestNesting); i++)
        {
            if (run + 1 < doubles.Count && i == doubles[run + 1].Outer.Start)
            {
                run++;
                i = doubles[run].Outer.End - 1;
            }
            else if (QuotationMarks.OpensSingle(text, span, i, span.End))
            {
                return 0;
            }
            else if (QuotationMarks.ClosesSingle(text, i, span.End) && ".,!?…”\"".Contains(text[i - 1], StringComparison.Ordinal))
            {
                at = run;
                return i;
            }
        }

        return 0;
    }
}
