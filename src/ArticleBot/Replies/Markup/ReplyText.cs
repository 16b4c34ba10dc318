using System.Collections.Immutable;

namespace ArticleBot.Replies.Markup;

/// <summary>Text of a reply before any front end's markup: runs, in order.</summary>
/// <param name="Runs">The runs; none for no text.</param>
public sealed record ReplyText(ImmutableArray<ReplyRun> Runs)
{
    /// <summary>No text.</summary>
    public static ReplyText Empty { get; } = new([]);

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => Runs.IsEmpty;

    /// <summary>Words as they are.</summary>
    public static ReplyText Plain(string words) => Empty.With(ReplyRunKind.Plain, words);

    /// <summary>This text with words after it; the same text where there are none.</summary>
    public ReplyText With(ReplyRunKind kind, string words) =>
        words.Length == 0 ? this : new(Runs.Add(new ReplyRun(kind, words)));

    /// <summary>This text with words that open an address after it; where there is none, the plain words.</summary>
    public ReplyText WithLink(string words, Uri? target) =>
        target is null ? With(ReplyRunKind.Plain, words) : new(Runs.Add(new ReplyRun(ReplyRunKind.Link, words, target)));

    /// <summary>This text with a citation mark after it.</summary>
    /// <param name="words">What the mark says.</param>
    /// <param name="source">The number of the source that it points to.</param>
    public ReplyText WithMark(string words, int source) => new(Runs.Add(new ReplyRun(ReplyRunKind.Mark, words) { Source = source }));

    /// <summary>This text with another after it.</summary>
    public ReplyText With(ReplyText next) => new(Runs.AddRange(next.Runs));

    /// <summary>The text's lines, without the signs that end them; one for no text.</summary>
    public ImmutableArray<ReplyText> Lines()
    {
        var lines = ImmutableArray.CreateBuilder<ReplyText>();
        var line = Empty;
        foreach (var run in Runs)
        {
            var parts = run.Text.Split('\n');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    lines.Add(line);
                    line = Empty;
                }

                if (parts[i].Length > 0)
                    line = new(line.Runs.Add(run with { Text = parts[i] }));
            }
        }

        lines.Add(line);
        return lines.DrainToImmutable();
    }

    /// <summary>The texts in order, with words between each two.</summary>
    public static ReplyText Join(string between, IEnumerable<ReplyText> texts)
    {
        var joined = ImmutableArray.CreateBuilder<ReplyRun>();
        foreach (var text in texts.Where(text => !text.IsEmpty))
        {
            if (joined.Count > 0 && between.Length > 0)
                joined.Add(new ReplyRun(ReplyRunKind.Plain, between));
            joined.AddRange(text.Runs);
        }

        return new(joined.DrainToImmutable());
    }

    /// <summary>The words alone, without any markup.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}
