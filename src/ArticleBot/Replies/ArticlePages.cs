using ArticleBot.Articles;

namespace ArticleBot.Replies;

/// <summary>
/// Parts an article into pages that a message holds. Only lengths are added up: a page is laid out when it is shown.
/// </summary>
internal static class ArticlePages
{
    /// <summary>The longest page, in UTF-16 units without markup, unless a single paragraph is longer.</summary>
    private const int Longest = 3200;

    // The number, and the lines between two paragraphs.
    private const int Around = 8;

    /// <summary>The paragraphs of one page, and which page it is; the nearest that there is.</summary>
    /// <param name="article">The article.</param>
    /// <param name="wanted">The page wanted, from 1.</param>
    public static (IEnumerable<Paragraph> Paragraphs, ReplyPage Page) Of(Article article, int wanted)
    {
        var starts = Starts(article);
        var page = Math.Clamp(wanted, 1, starts.Count);
        var end = page < starts.Count ? starts[page] : article.Paragraphs.Length;
        return (article.Paragraphs[starts[page - 1]..end], new ReplyPage(page, starts.Count));
    }

    private static List<int> Starts(Article article)
    {
        var starts = new List<int> { 0 };
        var length = 0;
        for (var i = 0; i < article.Paragraphs.Length; i++)
        {
            var own = Math.Min(article.Paragraphs[i].Span.Length, NumberedParagraphs.Longest) + Around;
            if (length > 0 && length + own > Longest)
            {
                starts.Add(i);
                length = 0;
            }

            length += own;
        }

        return starts;
    }
}
