using System.Text;
using System.Text.Json;
using ArticleBot.Articles;

namespace ArticleBot.Replies.Json;

/// <summary>An article as the fields of one JSON object: its origin, its body, and every paragraph with its kind.</summary>
public static class ArticleJson
{
    private const string Gap = "\n\n";

    /// <summary>Writes the fields.</summary>
    public static void Write(Utf8JsonWriter json, Article article)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(article);
        var body = new StringBuilder();
        var starts = article.Paragraphs.Select(paragraph => StartOf(article, paragraph, body)).ToList();
        json.WriteString("file", article.Id);
        json.WriteString("title", article.Title);
        json.WriteString("byline", article.Info.Byline);
        json.WriteString("published", article.Info.Published?.AsPrinted);
        json.WriteString("publishedDay", article.Info.Published?.Day?.ToString("o", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("site", article.Info.Site);
        json.WriteString("url", article.Info.Url?.ToString());
        json.WriteString("language", article.Info.Language);
        json.WriteString("genre", ArticleGenreNames.Of(article.Info.Genre));
        json.WriteString("text", body.ToString());
        json.WriteStartArray("paragraphs");
        for (var i = 0; i < starts.Count; i++)
            Write(json, article, article.Paragraphs[i], starts[i]);
        json.WriteEndArray();
    }

    // What is the article's own, its headings included, is its body.
    private static int? StartOf(Article article, Paragraph paragraph, StringBuilder body)
    {
        if (!paragraph.IsBody && paragraph.Kind is not (ParagraphKind.Heading or ParagraphKind.Question or ParagraphKind.Post))
            return null;
        if (body.Length > 0)
            body.Append(Gap);
        var start = body.Length;
        body.Append(article.TextOf(paragraph));
        return start;
    }

    private static void Write(Utf8JsonWriter json, Article article, Paragraph paragraph, int? start)
    {
        json.WriteStartObject();
        json.WriteNumber("number", paragraph.Number);
        json.WriteString("kind", ParagraphKindNames.Of(paragraph.Kind));
        if (paragraph.Speaker is { } speaker)
            json.WriteString("speaker", speaker);
        if (start is { } known)
        {
            json.WriteNumber("start", known);
            json.WriteNumber("length", paragraph.Span.Length);
        }
        else
        {
            json.WriteNull("start");
            json.WriteNull("length");
            json.WriteString("words", article.TextOf(paragraph));
        }

        json.WriteEndObject();
    }
}
