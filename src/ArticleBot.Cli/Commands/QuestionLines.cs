using System.Globalization;
using System.Text.Json;
using ArticleBot.Cli.Running;

namespace ArticleBot.Cli.Commands;

/// <summary>Reads questions: one a line, as plain text or as <c>{"id", "question"}</c>; blank lines are skipped.</summary>
internal static class QuestionLines
{
    /// <summary>Reads every line before the first is asked, so that a broken file gives no half of an output.</summary>
    /// <exception cref="BadInputException">A line is no question, or there is none.</exception>
    public static IReadOnlyList<QuestionLine> Read(TextReader reader, string name)
    {
        var questions = new List<QuestionLine>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            line = line.Trim('\uFEFF', ' ', '\t');
            if (line.Length > 0)
                questions.Add(line[0] == '{' ? FromJson(line, name, number) : new QuestionLine(Id(number), line));
        }

        return questions.Count > 0 ? questions : throw new BadInputException($"{name}: there is no question");
    }

    private static QuestionLine FromJson(string line, string name, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.TryGetProperty("question", out var question) && question.ValueKind == JsonValueKind.String)
            {
                var hasId = json.RootElement.TryGetProperty("id", out var id)
                    && id.ValueKind is JsonValueKind.String or JsonValueKind.Number;
                return new QuestionLine(hasId ? id.GetRawText() : Id(number), question.GetString()!);
            }
        }
        // Half of a pair of surrogates is JSON, and no text.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new BadInputException($"{name}, line {number}: this is not JSON");
        }

        throw new BadInputException($"{name}, line {number}: \"question\" is missing");
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"\"{number}\"");
}
