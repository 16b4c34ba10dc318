
namespace ArticleBot.Articles.Kinds;

/// <summary>Reads the bylines of an article.</summary>
public static class Bylines
{
    /// <summary>Where a paragraph prints the date of the article; null where it does not.</summary>
    public static TextSpan? DateIn(Article article, Paragraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(paragraph);
        return paragraph.Kind == ParagraphKind.Byline && BylineShape.DateOf(article.TextOf(paragraph)) is { } found
            ? new TextSpan(paragraph.Span.Start + found.Span.Start, found.Span.Length) : null;
    }

    /// <summary>Whether a paragraph names those who helped the writer, and no more.</summary>
    public static bool NamesHelpers(Article article, Paragraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(paragraph);
        return paragraph.Kind == ParagraphKind.Credit && CreditShape.NamesHelpers(article.TextOf(paragraph));
    }

    /// <summary>Who a paragraph says wrote the article; null where it does not.</summary>
    public static string? AuthorIn(Article article, Paragraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(paragraph);
        return paragraph.Kind == ParagraphKind.Byline ? BylineShape.AuthorOf(article.TextOf(paragraph)) : null;
    }
}
