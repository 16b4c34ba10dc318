using System.Globalization;
using ArticleBot.Grounding;

namespace ArticleBot.Replies.Markup;

/// <summary>How a citation mark is written: a number in brackets is a paragraph's.</summary>
internal static class SourceMarks
{
    private const int LongestId = 24;

    /// <summary>“[20]”, “[title]”, and “[storm 20]” where a reply cites several articles.</summary>
    public static string Of(Citation citation, bool namesArticle)
    {
        var place = citation.Paragraph == 0 ? "title" : citation.Paragraph.ToString(CultureInfo.InvariantCulture);
        return namesArticle ? $"[{Excerpt.Of(citation.Article.Id, LongestId)} {place}]" : $"[{place}]";
    }
}
