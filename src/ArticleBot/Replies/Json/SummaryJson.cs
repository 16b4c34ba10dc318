using System.Text.Json;
using ArticleBot.Replies.Links;
using ArticleBot.Summarising;

namespace ArticleBot.Replies.Json;

/// <summary>A summary as the fields of one JSON object.</summary>
public static class SummaryJson
{
    /// <summary>Writes the fields.</summary>
    public static void Write(Utf8JsonWriter json, SummaryRequest request, Summary summary, CitationLinks links)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(links);
        JsonText.WriteStrings(json, "articles", request.Articles.Select(article => article.Id));
        json.WriteString("style", summary.Style.ToString().ToLowerInvariant());
        json.WriteString("focus", summary.Focus);
        json.WriteString("summary", string.Join(' ', summary.Sentences.Select(sentence => sentence.Text)));
        if (summary.LeftOut > 0)
            json.WriteNumber("leftOut", summary.LeftOut);
        json.WriteBoolean("abstained", summary.Abstained);
        json.WriteString("mode", summary.Mode == SummaryMode.Model ? "model" : "extractive");
        WriteSentences(json, summary, links);
        if (!summary.Notices.IsEmpty)
            JsonText.WriteStrings(json, "notices", summary.Notices);
        json.WriteNumber("elapsedMs", Math.Round(summary.Elapsed.TotalMilliseconds, 3));
    }

    private static void WriteSentences(Utf8JsonWriter json, Summary summary, CitationLinks links)
    {
        json.WriteStartArray("sentences");
        foreach (var sentence in summary.Sentences)
        {
            json.WriteStartObject();
            json.WriteString("text", sentence.Text);
            if (sentence.Label is { } label)
                json.WriteString("label", label);
            CitationJson.Write(json, sentence.Citations, links);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
