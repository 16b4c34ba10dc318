namespace ArticleBot.Language;

/// <summary>One word or number of a text.</summary>
/// <param name="Start">Index of its first UTF-16 unit in the text.</param>
/// <param name="Length">Number of units, 1 or more.</param>
internal readonly record struct Token(int Start, int Length)
{
    /// <summary>Index just past its last unit.</summary>
    public int End => Start + Length;

    /// <summary>The token's units in the text that it was found in.</summary>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
