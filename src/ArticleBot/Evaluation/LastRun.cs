using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace ArticleBot.Evaluation;

/// <summary>Keeps what was answered in a file beside the questions, so that the next run can tell what changed.</summary>
public static class LastRun
{
    private const string Ending = ".last";

    /// <summary>The file of a file of questions.</summary>
    public static string PathOf(string questions) => questions + Ending;

    /// <summary>The last run; none where there was none, or where its file cannot be read.</summary>
    /// <param name="path">See <see cref="PathOf"/>.</param>
    public static ImmutableArray<LastAnswer> Read(string path)
    {
        try
        {
            if (!File.Exists(path))
                return [];
            var answers = File.ReadLines(path).Select(line => JsonSerializer.Deserialize(line, LastAnswerJson.Default.LastAnswer));
            return [.. answers.OfType<LastAnswer>()];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return [];
        }
    }

    /// <summary>Keeps a run whole: the file is written under another name and then renamed.</summary>
    /// <param name="path">See <see cref="PathOf"/>.</param>
    /// <param name="answers">The run.</param>
    /// <returns>Whether it could be written.</returns>
    public static bool TryWrite(string path, IEnumerable<TestedAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var passing = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            var lines = answers.Select(LastAnswer.Of).Select(line => JsonSerializer.Serialize(line, LastAnswerJson.Default.LastAnswer));
            File.WriteAllLines(passing, lines, new UTF8Encoding(false));
            File.Move(passing, path, overwrite: true);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
