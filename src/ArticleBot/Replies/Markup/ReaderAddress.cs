using System.Globalization;
using ArticleBot.Grounding;

namespace ArticleBot.Replies.Markup;

/// <summary>Addresses of the reader's pages and of the places in them.</summary>
public static class ReaderAddress
{
    /// <summary>The path of an article's page, from the root.</summary>
    public static string OfArticle(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        // An id may hold a folder's name: its slashes part the path.
        return $"/a/{string.Join('/', id.Split('/').Select(Uri.EscapeDataString))}";
    }

    /// <summary>The path of a kept answer's page, from the root.</summary>
    public static string OfAnswer(string id) => $"/q/{id}";

    /// <summary>Names a paragraph in its article's page.</summary>
    public static string OfParagraph(int paragraph) => string.Create(CultureInfo.InvariantCulture, $"p{paragraph}");

    /// <summary>Names a sentence in its article's page.</summary>
    /// <param name="paragraph">The paragraph's number; 0 is the title.</param>
    /// <param name="sentence">The sentence's place in the paragraph, 1 or more.</param>
    public static string OfSentence(int paragraph, int sentence) =>
        string.Create(CultureInfo.InvariantCulture, $"p{paragraph}.s{sentence}");

    /// <summary>The sentence that holds a citation; the paragraph where no single one does.</summary>
    public static string Of(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var paragraph = citation.Article.Blocks[citation.Paragraph];
        for (var i = 0; i < paragraph.Sentences.Length; i++)
        {
            if (paragraph.Sentences[i].Span.Contains(citation.Span))
                return OfSentence(paragraph.Number, i + 1);
        }

        return OfParagraph(paragraph.Number);
    }
}
