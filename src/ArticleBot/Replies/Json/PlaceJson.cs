using System.Text.Json;
using ArticleBot.Articles;

namespace ArticleBot.Replies.Json;

/// <summary>
/// Where words stand, the one way in which every reply tells it: <c>start</c> and <c>length</c> in UTF-16 units of
/// <see cref="Article.Text"/>, which <see cref="ArticleJson"/> gives as <c>articleText</c>.
/// </summary>
internal static class PlaceJson
{
    /// <summary>Writes <c>article</c>, <c>paragraph</c>, <c>text</c>, <c>start</c> and <c>length</c>.</summary>
    public static void Write(Utf8JsonWriter json, Article article, int paragraph, TextSpan span)
    {
        json.WriteString("article", article.Id);
        json.WriteNumber("paragraph", paragraph);
        json.WriteString("text", article.TextOf(span));
        Write(json, span);
    }

    /// <summary>Writes <c>start</c> and <c>length</c>.</summary>
    public static void Write(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
    }
}
