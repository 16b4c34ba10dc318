using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace ArticleBot.Evaluation;

/// <summary>
/// Reads a file of test questions: a JSON object a line with <c>question</c>, <c>article</c>, and one of <c>paragraph</c>,
/// <c>words</c> and <c>absent</c>. What else stands there, as in an export of votes, is passed over.
/// </summary>
public static class TestQuestions
{
    /// <summary>Reads every line before the first is asked.</summary>
    /// <param name="reader">The lines.</param>
    /// <param name="name">How an error names the file.</param>
    /// <exception cref="EvaluationException">A line is none, or there is none.</exception>
    public static ImmutableArray<TestQuestion> Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var questions = ImmutableArray.CreateBuilder<TestQuestion>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            line = line.Trim('\uFEFF', ' ', '\t');
            if (line.Length > 0)
                questions.Add(Question(line, number, string.Create(CultureInfo.InvariantCulture, $"{name}, line {number}")));
        }

        return questions.Count > 0 ? questions.DrainToImmutable() : throw new EvaluationException($"{name}: there is no question");
    }

    private static TestQuestion Question(string line, int number, string place)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new EvaluationException($"{place}: this is no JSON object");
            return Checked(Question(json.RootElement, number, place), place);
        }
        // Half of a pair of surrogates is JSON, and no text.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new EvaluationException($"{place}: this is not JSON");
        }
    }

    private static TestQuestion Question(JsonElement line, int number, string place)
    {
        var text = String(line, "question", place);
        return string.IsNullOrWhiteSpace(text)
            ? throw new EvaluationException($"{place}: \"question\" is missing")
            : new TestQuestion(number, Id(line), text.Trim())
            {
                Article = String(line, "article", place),
                Hash = String(line, "hash", place),
                Paragraphs = [.. Several(line, "paragraph").Select(value => Number(value, place))],
                Words = [.. Several(line, "words").Select(value => Words(value, place))],
                IsAbsent = Flag(line, "absent", place),
            };
    }

    private static TestQuestion Checked(TestQuestion question, string place)
    {
        if (question.IsAbsent && (question.Paragraphs.Length > 0 || question.Words.Length > 0))
            throw new EvaluationException($"{place}: \"absent\" goes with neither \"paragraph\" nor \"words\"");
        return question.Paragraphs.Length > 0 && question.Article is null
            ? throw new EvaluationException($"{place}: \"paragraph\" needs an \"article\"")
            : question;
    }

    private static string? Id(JsonElement line) =>
        line.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number ? id.ToString() : null;

    private static string? String(JsonElement line, string name, string place)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : throw new EvaluationException($"{place}: \"{name}\" is no text");
    }

    // One or several in brackets.
    private static ImmutableArray<JsonElement> Several(JsonElement line, string name)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return [];
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
    }

    private static int Number(JsonElement value, string place) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0
            ? number
            : throw new EvaluationException($"{place}: \"paragraph\" is no paragraph's number");

    private static string Words(JsonElement value, string place) =>
        value.ValueKind == JsonValueKind.String && PlainWords.Of(value.GetString()!).Length > 0
            ? value.GetString()!
            : throw new EvaluationException($"{place}: \"words\" is no text with words");

    private static bool Flag(JsonElement line, string name, string place)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return false;
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw new EvaluationException($"{place}: \"{name}\" is neither true nor false");
    }
}
