using ArticleBot.Grounding;
using ArticleBot.Quotations;

namespace ArticleBot.Replies.Quoting;

/// <summary>The places of what somebody said.</summary>
public static class QuotationCitations
{
    /// <summary>One citation for each part of the words, in order; quotation marks are left out.</summary>
    public static IEnumerable<Citation> Of(Quotation quotation)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        var article = quotation.Article;
        return quotation.Attribution.Spans.Select(span => new Citation(article, article.ParagraphAt(span.Start), span));
    }
}
