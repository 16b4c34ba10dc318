using ArticleBot.Articles;

namespace ArticleBot.Quotations.Marks;

/// <summary>A stretch of one paragraph between a pair of quotation marks, outermost marks only.</summary>
/// <param name="Paragraph">Number of the paragraph.</param>
/// <param name="Words">What stands between the marks, without white space at its edges; never empty.</param>
/// <param name="Outer">The same with its marks.</param>
/// <param name="IsClosed">Whether a closing mark was found; otherwise the run goes to the end of the paragraph.</param>
/// <param name="IsSingle">Whether the marks are single ones.</param>
internal readonly record struct QuotedRun(int Paragraph, TextSpan Words, TextSpan Outer, bool IsClosed, bool IsSingle)
{
    /// <summary>Whether the page sets the words off as a quotation, without marks.</summary>
    public bool IsBlock { get; init; }
}
