using System.Text.Json;
using ArticleBot.Asking;
using ArticleBot.Grounding;

namespace ArticleBot.Cli.Commands;

/// <summary>One JSON object a line, in the order of the questions.</summary>
internal sealed class AnswerJson(Terminal terminal, bool traces = false) : IAnswerWriter
{
    public void Write(QuestionLine question, Answer answer) => WriteLine(question, json =>
    {
        if (!answer.Question.Equals(question.Text, StringComparison.Ordinal))
            json.WriteString("understood", answer.Question);
        json.WriteString("answer", answer.Text);
        if (answer.InShort is { } words)
            WriteCitation(json, "short", words);
        json.WriteBoolean("abstained", answer.Abstained);
        json.WriteBoolean("doubtful", answer.IsDoubtful);
        json.WriteString("reason", ReasonOf(answer));
        json.WriteNumber("confidence", Math.Round(answer.Confidence, 4));
        json.WriteString("mode", answer.Mode == AnswerMode.Model ? "model" : "extractive");
        WriteCitations(json, answer.Citations);
        WritePassages(json, answer);
        if (answer.Notices.Length > 0)
            WriteNotices(json, answer);
        if (traces && answer.Trace is { } trace)
            TraceJson.Write(json, trace);
        json.WriteNumber("elapsedMs", Math.Round(answer.Elapsed.TotalMilliseconds, 3));
    });

    public void WriteRefusal(QuestionLine question, string reason) => WriteLine(question, json =>
    {
        json.WriteString("answer", reason);
        json.WriteBoolean("abstained", true);
        json.WriteBoolean("doubtful", false);
        json.WriteString("reason", "badQuestion");
        json.WriteNumber("confidence", 0);
        json.WriteString("mode", "extractive");
        WriteCitations(json, []);
        json.WriteStartArray("passages");
        json.WriteEndArray();
        json.WriteNumber("elapsedMs", 0);
    });

    // Why it is an abstention, or an answer with a word of doubt.
    private static string ReasonOf(Answer answer) => answer.Outcome switch
    {
        AnswerOutcome.NotInArticle => "notInArticle",
        AnswerOutcome.NotAboutArticle => "notAboutArticle",
        _ => answer.IsDoubtful ? "lowConfidence" : "answered",
    };

    /// <summary>Writes <c>"citations"</c>: each with its article, paragraph, words and span.</summary>
    internal static void WriteCitations(Utf8JsonWriter json, IEnumerable<Citation> citations)
    {
        json.WriteStartArray("citations");
        foreach (var citation in citations)
        {
            json.WriteStartObject();
            WriteFields(json, citation);
        }

        json.WriteEndArray();
    }

    private static void WriteCitation(Utf8JsonWriter json, string name, Citation citation)
    {
        json.WriteStartObject(name);
        WriteFields(json, citation);
    }

    private static void WriteFields(Utf8JsonWriter json, Citation citation)
    {
        json.WriteString("article", citation.Article.Id);
        json.WriteNumber("paragraph", citation.Paragraph);
        json.WriteString("text", citation.Text);
        json.WriteNumber("start", citation.Span.Start);
        json.WriteNumber("length", citation.Span.Length);
        json.WriteEndObject();
    }

    private static void WritePassages(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartArray("passages");
        foreach (var passage in answer.Passages)
        {
            json.WriteStartObject();
            json.WriteString("article", passage.Article.Id);
            json.WriteNumber("paragraph", passage.Paragraph.Number);
            json.WriteNumber("score", Math.Round(passage.Score, 4));
            json.WriteString("text", passage.Article.TextOf(passage.Paragraph));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNotices(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartArray("notices");
        foreach (var notice in answer.Notices)
            json.WriteStringValue(notice);
        json.WriteEndArray();
    }

    private void WriteLine(QuestionLine question, Action<Utf8JsonWriter> body) => JsonLine.Write(terminal, json =>
    {
        json.WritePropertyName("id");
        json.WriteRawValue(question.Id ?? "null");
        json.WriteString("question", question.Text);
        body(json);
    });
}
