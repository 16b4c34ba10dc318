using ArticleBot.Articles;

namespace ArticleBot.Quotations.Marks;

/// <summary>Finds the paragraphs that the page sets off as a quotation (Markdown's &gt;) and that need no marks for it.</summary>
internal static class QuotedBlocks
{
    private const int LongestSignature = 10;

    /// <summary>The words of a block quote without its signature; null where the paragraph is none, or stands in marks anyway.</summary>
    public static QuotedRun? Find(Article article, Paragraph block)
    {
        if (!IsQuoted(article, block.Number))
            return null;
        var end = WithoutSignature(article.Text, block.Span);
        if (end == block.Span.End && !IsLedIn(article, block.Number))
            return null;
        var words = TextSpan.Between(block.Span.Start, end);
        // As with marks that are left open: the next paragraph goes on.
        return new QuotedRun(block.Number, words, words, IsClosed: !IsQuoted(article, block.Number + 1), IsSingle: false)
        { IsBlock = true };
    }

    private static bool IsQuoted(Article article, int number) =>
        number < article.Blocks.Length && article.Blocks[number] is { Kind: ParagraphKind.BlockQuote } block
        && article.Text[block.Span.Start] is not ('—' or '–' or '-' or '"' or '“' or '„' or '«' or '\'' or '‘' or '`');

    // Below a heading or a list nobody is about to speak, unless somebody signs.
    private static bool IsLedIn(Article article, int number)
    {
        var (before, after) = (number - 1, number + 1);
        while (before > 0 && article.Blocks[before].Kind == ParagraphKind.BlockQuote)
            before--;
        while (after < article.Blocks.Length && article.Blocks[after].Kind == ParagraphKind.BlockQuote)
            after++;
        return article.Blocks[before].Kind is not (ParagraphKind.Heading or ParagraphKind.ListItem or ParagraphKind.Title)
            || after < article.Blocks.Length && IsSignature(article.TextOf(article.Blocks[after]));
    }

    private static bool IsSignature(string words) =>
        words is ['—' or '–' or '-', ..] && words.Count(unit => unit == ' ') <= LongestSignature;

    // “… — Ann Lee, mayor”
    private static int WithoutSignature(string text, TextSpan block)
    {
        var dash = text.AsSpan(block.Start, block.Length).LastIndexOfAny('—', '–');
        if (dash < 2 || block.Start + dash + 2 >= block.End)
            return block.End;
        var name = text.AsSpan(block.Start + dash + 1, block.Length - dash - 1).Trim();
        var end = block.Start + text.AsSpan(block.Start, dash).TrimEnd().Length;
        var isName = name is [var initial, ..] && char.IsUpper(initial) && name.Count(' ') < LongestSignature;
        return isName && text.AsSpan(block.Start, end - block.Start) is [.., '.' or '!' or '?' or '…'] ? end : block.End;
    }
}
