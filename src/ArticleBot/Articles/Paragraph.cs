using System.Collections.Immutable;

namespace ArticleBot.Articles;

/// <summary>One block of an article.</summary>
/// <param name="Number">Its place in reading order: the title is 0, the first block after it 1.</param>
/// <param name="Kind">What the block is to its reader.</param>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Sentences">Its sentences in order; never empty.</param>
public sealed record Paragraph(int Number, ParagraphKind Kind, TextSpan Span, ImmutableArray<Sentence> Sentences)
{
    /// <summary>Whether an answer may stand on this block: running text and the standfirst, not titles, headings or credits.</summary>
    public bool IsEvidence => Kind is ParagraphKind.Body or ParagraphKind.BlockQuote or ParagraphKind.Standfirst;
}
