using System.Collections.Immutable;

namespace ArticleBot.Replies.Markup;

/// <summary>
/// Parts a text so that each part, written with its markup, stays within a limit. It is cut at white space, which is
/// dropped there; marks, links and words stay whole. A word beyond the limit is cut between what a reader sees as
/// characters, a link beyond it shows its words alone.
/// </summary>
internal sealed class ReplySplitter
{
    private readonly int limit;
    private readonly int most;
    private readonly IReplyMarkup markup;
    private readonly ImmutableArray<ReplyText>.Builder parts = ImmutableArray.CreateBuilder<ReplyText>();
    private readonly List<ReplyRun> part = [];
    private int length;

    private ReplySplitter(int limit, IReplyMarkup markup, int most)
    {
        this.limit = limit;
        this.most = most;
        this.markup = markup;
    }

    /// <summary>The parts in order; none is blank, none where there is only white space.</summary>
    /// <param name="text">What is parted.</param>
    /// <param name="limit">The longest part with its markup, in UTF-16 units: 8 or more.</param>
    /// <param name="markup">Writes the parts.</param>
    /// <param name="most">How many parts are wanted: what comes after them is not looked at.</param>
    public static ImmutableArray<ReplyText> Split(ReplyText text, int limit, IReplyMarkup markup, int most = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 8);
        var splitter = new ReplySplitter(limit, markup, most);
        foreach (var (space, word) in ReplyWords.Of(text))
        {
            splitter.Add(space, word);
            if (splitter.parts.Count >= most)
                return [.. splitter.parts.Take(most)];
        }

        splitter.Turn();
        return splitter.parts.DrainToImmutable();
    }

    private void Add(List<ReplyRun> space, List<ReplyRun> word)
    {
        var wordLength = word.Sum(Measure);
        if (part.Count > 0 && length + space.Sum(Measure) + wordLength <= limit)
            Append(space);
        else
            Turn();
        if (wordLength <= limit)
            Append(word);
        else
            word.ForEach(AddPiece);
    }

    private void AddPiece(ReplyRun piece)
    {
        var pieceLength = Measure(piece);
        if (length + pieceLength > limit)
            Turn();
        if (pieceLength <= limit)
            Append([piece]);
        else if (piece.Target is not null)
            AddPiece(new ReplyRun(ReplyRunKind.Plain, piece.Text));
        else
            Cut(piece);
    }

    private void Cut(ReplyRun piece)
    {
        var rest = piece;
        while ((rest.Text.Length > limit || Measure(rest) > limit) && parts.Count < most)
        {
            Turn();
            var end = LongWord.Cut(rest.Text, cut => Measure(rest with { Text = rest.Text[..cut] }) <= limit);
            Append([rest with { Text = rest.Text[..end] }]);
            rest = rest with { Text = rest.Text[end..] };
        }

        Turn();
        if (parts.Count < most)
            Append([rest]);
    }

    private void Append(List<ReplyRun> runs)
    {
        part.AddRange(runs);
        length += runs.Sum(Measure);
    }

    private void Turn()
    {
        // Front ends refuse a blank message, and a no-break space alone is a word.
        if (part.Exists(run => !string.IsNullOrWhiteSpace(run.Text)))
            parts.Add(new ReplyText(ReplyWords.Merge(part)));
        part.Clear();
        length = 0;
    }

    private int Measure(ReplyRun run) => markup.Write(run).Length;
}
