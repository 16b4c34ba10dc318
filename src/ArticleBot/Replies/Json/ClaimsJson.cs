using System.Text.Json;
using ArticleBot.Grounding;
using ArticleBot.Replies.Links;

namespace ArticleBot.Replies.Json;

/// <summary>What is ready of an answer while the rest is written.</summary>
public static class ClaimsJson
{
    /// <summary>Writes <c>"sentences"</c>: the checked sentences so far, each with its citations.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Claim> claims, CitationLinks links)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(claims);
        json.WriteStartArray("sentences");
        foreach (var claim in claims)
        {
            json.WriteStartObject();
            json.WriteString("text", claim.Text);
            CitationJson.Write(json, claim.Citations, links);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
