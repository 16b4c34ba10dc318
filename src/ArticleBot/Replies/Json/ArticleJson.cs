using System.Globalization;
using System.Text.Json;
using ArticleBot.Articles;

namespace ArticleBot.Replies.Json;

/// <summary>
/// An article as the fields of one JSON object: its origin, its text, in which every place of every other reply counts, its body, and
/// its paragraphs with their kinds and places.
/// </summary>
public static class ArticleJson
{
    private const string Gap = "\n\n";

    /// <summary>Writes the fields.</summary>
    public static void Write(Utf8JsonWriter json, Article article)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(article);
        json.WriteString("article", article.Id);
        // The name that programs knew before all replies had “article”.
        json.WriteString("file", article.Id);
        json.WriteString("title", article.Title);
        json.WriteString("byline", article.Info.Byline);
        json.WriteString("published", article.Info.Published?.AsPrinted);
        json.WriteString("publishedDay", article.Info.Published?.Day?.ToString("o", CultureInfo.InvariantCulture));
        json.WriteString("site", article.Info.Site);
        json.WriteString("url", article.Info.Url?.ToString());
        json.WriteString("language", article.Info.Language);
        json.WriteString("genre", ArticleGenreNames.Of(article.Info.Genre));
        json.WriteString("text", string.Join(Gap, article.Paragraphs.Where(IsOwn).Select(article.TextOf)));
        json.WriteString("articleText", article.Text);
        json.WriteStartArray("paragraphs");
        foreach (var paragraph in article.Paragraphs)
            Write(json, paragraph);
        json.WriteEndArray();
    }

    // What is the article's own, its headings included, is its body.
    private static bool IsOwn(Paragraph paragraph) =>
        paragraph.IsBody || paragraph.Kind is ParagraphKind.Heading or ParagraphKind.Question or ParagraphKind.Post;

    private static void Write(Utf8JsonWriter json, Paragraph paragraph)
    {
        json.WriteStartObject();
        json.WriteNumber("paragraph", paragraph.Number);
        json.WriteString("kind", ParagraphKindNames.Of(paragraph.Kind));
        if (paragraph.Speaker is { } speaker)
            json.WriteString("speaker", speaker);
        PlaceJson.Write(json, paragraph.Span);
        json.WriteEndObject();
    }
}
