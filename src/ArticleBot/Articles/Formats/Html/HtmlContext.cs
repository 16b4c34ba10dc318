namespace ArticleBot.Articles.Formats.Html;

/// <summary>What the elements around some words say of them.</summary>
/// <param name="Kind">The kind of the block; null for running text.</param>
/// <param name="Speaker">The author of a post.</param>
/// <param name="IsLink">Whether the words lead elsewhere.</param>
internal sealed record HtmlContext(ParagraphKind? Kind, string? Speaker, bool IsLink = false)
{
    /// <summary>Whether the words are set off, in bold or italic letters.</summary>
    public bool IsEmphasised { get; init; }

    /// <summary>Which elements stand around: the same for the same names and classes in the same order.</summary>
    public int Place { get; init; }
}
