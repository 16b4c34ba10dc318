using System.Collections.Immutable;
using System.Text.Json;
using ArticleBot.Checking;
using ArticleBot.Replies.Links;

namespace ArticleBot.Replies.Json;

/// <summary>
/// A checked text as the fields of one JSON object;
/// <c>start</c> and <c>length</c> of a sentence count in the text, of a citation in the article.
/// </summary>
public static class CheckJson
{
    /// <summary>Writes the fields.</summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<CheckedSentence> sentences, CitationLinks links)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(links);
        json.WriteBoolean("supported", sentences.All(sentence => sentence.Standing == Standing.Supported));
        json.WriteStartArray("sentences");
        foreach (var sentence in sentences)
        {
            json.WriteStartObject();
            json.WriteString("text", sentence.Text);
            json.WriteNumber("start", sentence.Span.Start);
            json.WriteNumber("length", sentence.Span.Length);
            json.WriteString("verdict", VerdictOf(sentence.Standing));
            json.WriteString("detail", sentence.Detail);
            json.WriteString("instead", sentence.Instead);
            CitationJson.Write(json, sentence.Citations, links);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string VerdictOf(Standing standing) => standing switch
    {
        Standing.Stronger => "stronger",
        Standing.Contradicted => "contradicted",
        _ => StandingNames.Of(standing),
    };
}
