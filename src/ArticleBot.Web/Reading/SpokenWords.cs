using ArticleBot.Grounding;
using ArticleBot.Quotations;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Web.Reading;

/// <summary>Something that somebody says in an article.</summary>
/// <param name="Label">How it is given (“(reported) ”); empty for plain quoted words.</param>
/// <param name="Text">The words as printed.</param>
/// <param name="Paragraph">The paragraph's number.</param>
/// <param name="Anchor">Where they stand in the page.</param>
public sealed record SpokenWords(string Label, string Text, int Paragraph, string Anchor)
{
    /// <summary>The words of a quotation.</summary>
    public static SpokenWords Of(Quotation quotation)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        var (article, span) = (quotation.Article, quotation.Attribution.Spans[0]);
        var paragraph = article.ParagraphAt(span.Start);
        return new SpokenWords(quotation.Label, quotation.AsPrinted, paragraph, ReaderAddress.Of(new Citation(article, paragraph, span)));
    }
}
