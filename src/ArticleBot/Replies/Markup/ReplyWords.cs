using System.Collections.Immutable;

namespace ArticleBot.Replies.Markup;

/// <summary>Parts a reply's text into words, each with the white space before it.</summary>
internal static class ReplyWords
{
    /// <summary>The words in order. A mark or a link is one piece of a word; it may touch others.</summary>
    public static IEnumerable<(List<ReplyRun> Space, List<ReplyRun> Word)> Of(ReplyText text)
    {
        List<ReplyRun> space = [], word = [];
        foreach (var (piece, isSpace) in Merge(text.Runs).SelectMany(Pieces))
        {
            if (isSpace && word.Count > 0)
            {
                yield return (space, word);
                (space, word) = ([], []);
            }

            (isSpace ? space : word).Add(piece);
        }

        if (word.Count > 0)
            yield return (space, word);
    }

    /// <summary>The same text with neighbours of one kind made one run.</summary>
    public static ImmutableArray<ReplyRun> Merge(IEnumerable<ReplyRun> runs)
    {
        var merged = ImmutableArray.CreateBuilder<ReplyRun>();
        var words = new System.Text.StringBuilder();
        ReplyRunKind? kind = null;
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            if (kind != run.Kind || !IsCuttable(run))
                Close();
            if (IsCuttable(run))
            {
                kind = run.Kind;
                words.Append(run.Text);
            }
            else
            {
                merged.Add(run);
            }
        }

        Close();
        return merged.DrainToImmutable();

        void Close()
        {
            if (words.Length > 0)
                merged.Add(new ReplyRun(kind!.Value, words.ToString()));
            words.Clear();
            kind = null;
        }
    }

    private static bool IsCuttable(ReplyRun run) =>
        run.Kind is not (ReplyRunKind.Mark or ReplyRunKind.Link or ReplyRunKind.Channel or ReplyRunKind.Role);

    private static IEnumerable<(ReplyRun Piece, bool IsSpace)> Pieces(ReplyRun run)
    {
        if (!IsCuttable(run))
        {
            yield return (run, false);
            yield break;
        }

        for (var (start, end) = (0, 0); start < run.Text.Length; start = end)
        {
            var isSpace = IsBreak(run.Text[start]);
            while (end < run.Text.Length && IsBreak(run.Text[end]) == isSpace)
                end++;
            yield return (run with { Text = run.Text[start..end] }, isSpace);
        }
    }

    // The no-break spaces hold a mark to its sentence.
    private static bool IsBreak(char unit) => char.IsWhiteSpace(unit) && unit is not ('\u00A0' or '\u2007' or '\u202F');
}
