using System.Text.Json;
using ArticleBot.Summarising;

namespace ArticleBot.Cli.Commands;

/// <summary>A summary as one JSON object.</summary>
internal static class SummaryJson
{
    public static void Write(Terminal terminal, SummaryRequest request, Summary summary) => JsonLine.Write(terminal, json =>
    {
        WriteStrings(json, "articles", request.Articles.Select(article => article.Id));
        json.WriteString("style", summary.Style.ToString().ToLowerInvariant());
        json.WriteString("focus", summary.Focus);
        json.WriteString("summary", string.Join(' ', summary.Sentences.Select(sentence => sentence.Text)));
        if (summary.LeftOut > 0)
            json.WriteNumber("leftOut", summary.LeftOut);
        json.WriteBoolean("abstained", summary.Abstained);
        json.WriteString("mode", summary.Mode == SummaryMode.Model ? "model" : "extractive");
        WriteSentences(json, summary);
        if (!summary.Notices.IsEmpty)
            WriteStrings(json, "notices", summary.Notices);
        json.WriteNumber("elapsedMs", Math.Round(summary.Elapsed.TotalMilliseconds, 3));
    });

    private static void WriteSentences(Utf8JsonWriter json, Summary summary)
    {
        json.WriteStartArray("sentences");
        foreach (var sentence in summary.Sentences)
        {
            json.WriteStartObject();
            json.WriteString("text", sentence.Text);
            if (sentence.Label is { } label)
                json.WriteString("label", label);
            AnswerJson.WriteCitations(json, sentence.Citations);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
