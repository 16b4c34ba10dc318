using System.Text.Json;
using ArticleBot.Asking;
using ArticleBot.Replies.Links;

namespace ArticleBot.Replies.Json;

/// <summary>An answer as the fields of one JSON object.</summary>
public static class AnswerJson
{
    /// <summary>Writes the fields.</summary>
    /// <param name="json">Where they go.</param>
    /// <param name="id">The asker's own id of the question, as JSON; null for none.</param>
    /// <param name="asked">The user's words.</param>
    /// <param name="answer">What the bot found.</param>
    /// <param name="links">Tells what opens a citation.</param>
    /// <param name="traces">Whether a language model's own words and the verdicts on them are told, too.</param>
    public static void Write(Utf8JsonWriter json, string? id, string asked, Answer answer, CitationLinks links, bool traces = false)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(links);
        WriteQuestion(json, id, asked);
        if (!answer.Question.Equals(asked, StringComparison.Ordinal))
            json.WriteString("understood", answer.Question);
        json.WriteString("answer", answer.Text);
        if (answer.InShort is { } words)
            CitationJson.Write(json, "short", words, links);
        json.WriteBoolean("abstained", answer.Abstained);
        json.WriteBoolean("doubtful", answer.IsDoubtful);
        json.WriteString("reason", ReasonOf(answer));
        json.WriteNumber("confidence", Math.Round(answer.Confidence, 4));
        json.WriteString("mode", answer.Mode == AnswerMode.Model ? "model" : "extractive");
        CitationJson.Write(json, answer.Citations, links);
        WritePassages(json, answer);
        if (answer.Notices.Length > 0)
            JsonText.WriteStrings(json, "notices", answer.Notices);
        if (answer.Suggestions.Length > 0)
            JsonText.WriteStrings(json, "suggestions", answer.Suggestions);
        if (traces && answer.Trace is { } trace)
            TraceJson.Write(json, trace);
        if (answer.TraceId is { } followed)
            json.WriteString("traceId", followed);
        json.WriteNumber("elapsedMs", Math.Round(answer.Elapsed.TotalMilliseconds, 3));
    }

    /// <summary>Writes the fields of a question that was not asked, and why.</summary>
    public static void WriteRefusal(Utf8JsonWriter json, string? id, string asked, string reason)
    {
        ArgumentNullException.ThrowIfNull(json);
        WriteQuestion(json, id, asked);
        json.WriteString("answer", reason);
        json.WriteBoolean("abstained", true);
        json.WriteBoolean("doubtful", false);
        json.WriteString("reason", "badQuestion");
        json.WriteNumber("confidence", 0);
        json.WriteString("mode", "extractive");
        json.WriteStartArray("citations");
        json.WriteEndArray();
        json.WriteStartArray("passages");
        json.WriteEndArray();
        json.WriteNumber("elapsedMs", 0);
    }

    private static void WriteQuestion(Utf8JsonWriter json, string? id, string asked)
    {
        json.WritePropertyName("id");
        json.WriteRawValue(id ?? "null");
        json.WriteString("question", asked);
    }

    // Why it is an abstention, or an answer with a word of doubt.
    private static string ReasonOf(Answer answer) => answer.Outcome switch
    {
        AnswerOutcome.NotInArticle => "notInArticle",
        AnswerOutcome.NotAboutArticle => "notAboutArticle",
        _ => answer.IsDoubtful ? "lowConfidence" : "answered",
    };

    private static void WritePassages(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartArray("passages");
        foreach (var passage in answer.Passages)
        {
            json.WriteStartObject();
            PlaceJson.Write(json, passage.Article, passage.Paragraph.Number, passage.Paragraph.Span);
            json.WriteNumber("score", Math.Round(passage.Score, 4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
