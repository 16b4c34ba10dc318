using System.Collections.Immutable;
using ArticleBot.Articles;

namespace ArticleBot.Quotations.Reported;

/// <summary>What a cue reports: a stretch of the sentence after it, before it, or one on each side.</summary>
/// <param name="Head">The side, and the edge nearer to the cue.</param>
/// <param name="Edge">The other edge: past the last token, or the first one where the content stands before the cue.</param>
internal readonly record struct ReportedContent(ReportedHead Head, int Edge)
{
    /// <summary>Number of tokens.</summary>
    public int Length => Left.End - Left.First + Right.End - Right.First;

    private (int First, int End) Left => Head.IsSplit ? (0, Head.End) : Head.OpensRight ? default : (Edge, Head.End);

    private (int First, int End) Right => Head.OpensRight ? (Head.Start, Edge) : default;

    /// <summary>Whether a token belongs to it.</summary>
    public bool Contains(int token) => IsIn(Left, token) || IsIn(Right, token);

    /// <summary>How much two contents of one sentence agree: the tokens that both have, of those that either has (0 to 1).</summary>
    public double Agreement(ReportedContent other)
    {
        var shared = Shared(Left, other.Left) + Shared(Left, other.Right) + Shared(Right, other.Left) + Shared(Right, other.Right);
        return shared / (double)(Length + other.Length - shared);
    }

    /// <summary>Its places in the article, without the marks at their edges.</summary>
    public ImmutableArray<TextSpan> Spans(ReportedSentence sentence)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(2);
        Add(sentence, Left, spans);
        Add(sentence, Right, spans);
        return spans.DrainToImmutable();
    }

    private static void Add(ReportedSentence sentence, (int First, int End) part, ImmutableArray<TextSpan>.Builder spans)
    {
        var (first, end) = part;
        while (first < end && IsEdgeMark(sentence[first]))
            first++;
        while (end > first && IsEdgeMark(sentence[end - 1]))
            end--;
        if (first < end)
            spans.Add(sentence.Span(first, end));
    }

    private static bool IsIn((int First, int End) part, int token) => token >= part.First && token < part.End;

    private static bool IsEdgeMark(ReportedToken token) =>
        token.Class is ReportedWordClass.Comma or ReportedWordClass.Dash or ReportedWordClass.Colon or ReportedWordClass.Semicolon
            or ReportedWordClass.Quote;

    private static int Shared((int First, int End) one, (int First, int End) other) =>
        Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.First, other.First));
}
