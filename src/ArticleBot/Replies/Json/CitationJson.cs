using System.Text.Json;
using ArticleBot.Grounding;
using ArticleBot.Replies.Links;

namespace ArticleBot.Replies.Json;

/// <summary>A place of an article as a JSON object: article, paragraph, words, span, and what opens it.</summary>
public static class CitationJson
{
    /// <summary>Writes <c>"citations"</c>.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Citation> citations, CitationLinks links)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(citations);
        ArgumentNullException.ThrowIfNull(links);
        json.WriteStartArray("citations");
        foreach (var citation in citations)
        {
            json.WriteStartObject();
            WriteFields(json, citation, links);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes one citation under a name of its own.</summary>
    public static void Write(Utf8JsonWriter json, string name, Citation citation, CitationLinks links)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(links);
        json.WriteStartObject(name);
        WriteFields(json, citation, links);
    }

    private static void WriteFields(Utf8JsonWriter json, Citation citation, CitationLinks links)
    {
        PlaceJson.Write(json, citation.Article, citation.Paragraph, citation.Span);
        if (links.Of(citation) is { } link)
            json.WriteString("link", link.AbsoluteUri);
        json.WriteEndObject();
    }
}
