using System.Collections.Immutable;

namespace ArticleBot.Articles;

/// <summary>One block of an article.</summary>
/// <param name="Number">Its place in reading order: the title is 0, the first block after it 1.</param>
/// <param name="Kind">What the block is to its reader.</param>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Sentences">Its sentences in order; never empty.</param>
public sealed record Paragraph(int Number, ParagraphKind Kind, TextSpan Span, ImmutableArray<Sentence> Sentences)
{
    /// <summary>Who speaks in it, where the layout tells: the author of a post, the one who is asked in an interview.</summary>
    public string? Speaker { get; init; }

    /// <summary>Whether it is the article's own running text, of which a summary is made.</summary>
    public bool IsBody => Kind is ParagraphKind.Body or ParagraphKind.BlockQuote or ParagraphKind.ListItem or ParagraphKind.Answer;

    /// <summary>
    /// Whether an answer may stand on this block: running text, the standfirst, a post and a picture's caption; not titles,
    /// headings, an interviewer's questions, bylines or furniture.
    /// </summary>
    public bool IsEvidence => IsBody || Kind is ParagraphKind.Standfirst or ParagraphKind.Post or ParagraphKind.Caption;

    /// <summary>Whether it says who wrote or published the article, or when.</summary>
    public bool IsOrigin => Kind is ParagraphKind.Byline or ParagraphKind.Credit;
}
