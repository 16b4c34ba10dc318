using System.Text.Json;
using ArticleBot.Cli.Terminals;
using ArticleBot.Evaluation;

namespace ArticleBot.Cli.Commands.Evaluating;

/// <summary>An evaluation as JSON: one object a question, then one with the figures.</summary>
internal sealed class EvalJson(Terminal terminal) : IEvalWriter
{
    public void Write(EvalReport report)
    {
        var changes = report.Changes.ToDictionary(change => change.Now.Question.Line);
        for (var i = 0; i < report.Answers.Length; i++)
            WriteAnswer(report.Answers[i], changes.GetValueOrDefault(report.Answers[i].Question.Line), report.Others?[i]);
        JsonLine.Write(terminal, json =>
        {
            WriteFigures(json, "figures", report.Figures);
            if (report.OtherFigures is { } others)
                WriteFigures(json, "compared", others);
            json.WriteNumber("questions", report.Answers.Length);
            json.WriteNumber("unlabelled", report.Answers.Count(answer => answer.IsRight is null));
            json.WriteBoolean("hasLastRun", report.HasLast);
            json.WriteNumber("changed", report.Changes.Length);
            json.WriteStartArray("under");
            foreach (var (name, _) in report.Failed)
                json.WriteStringValue(name);
            json.WriteEndArray();
        });
    }

    private void WriteAnswer(TestedAnswer answer, Change? change, TestedAnswer? other) => JsonLine.Write(terminal, json =>
    {
        json.WriteNumber("line", answer.Question.Line);
        if (answer.Question.Id is { } id)
            json.WriteString("id", id);
        json.WriteString("question", answer.Question.Text);
        WriteJudged(json, answer);
        if (change is not null)
        {
            json.WriteString("change", JsonNamingPolicy.CamelCase.ConvertName(change.Kind.ToString()));
            json.WriteString("before", change.Before);
        }

        if (other is null)
            return;
        json.WriteStartObject("compared");
        WriteJudged(json, other);
        json.WriteEndObject();
    });

    private static void WriteJudged(Utf8JsonWriter json, TestedAnswer answer)
    {
        WriteFlag(json, "right", answer.IsRight);
        WriteFlag(json, "found", answer.IsFound);
        json.WriteBoolean("abstained", answer.Abstained);
        json.WriteString("answer", answer.Text);
        json.WriteStartArray("paragraphs");
        foreach (var paragraph in answer.Cited)
            json.WriteNumberValue(paragraph);
        json.WriteEndArray();
    }

    private static void WriteFlag(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
            json.WriteBoolean(name, known);
        else
            json.WriteNull(name);
    }

    private static void WriteFigures(Utf8JsonWriter json, string name, Figures figures)
    {
        json.WriteStartObject(name);
        foreach (var figure in Figures.Names)
        {
            json.WriteStartObject(figure);
            if (figures[figure].Value is { } share)
                json.WriteNumber("share", Math.Round(share, 4));
            else
                json.WriteNull("share");
            json.WriteNumber("good", figures[figure].Good);
            json.WriteNumber("of", figures[figure].Of);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
