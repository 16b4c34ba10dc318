using System.Text.Json;
using ArticleBot.Asking;

namespace ArticleBot.Replies.Json;

/// <summary>What a language model wrote and what the check said, as <c>--json --trace</c> shows it.</summary>
public static class TraceJson
{
    /// <summary>Writes <c>"trace"</c>: the raw reply, the correction, and each claim with its verdict.</summary>
    public static void Write(Utf8JsonWriter json, AnswerTrace trace)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(trace);
        json.WriteStartObject("trace");
        json.WriteString("reply", trace.Reply);
        json.WriteString("correction", trace.Correction);
        json.WriteStartArray("claims");
        foreach (var claim in trace.Claims)
        {
            json.WriteStartObject();
            json.WriteString("text", claim.Text);
            if (claim.Written is not null)
                json.WriteString("written", claim.Written);
            json.WriteString("verdict", claim.Verdict.ToString());
            json.WriteString("detail", claim.Detail);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
