using ArticleBot.Asking;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;

namespace ArticleBot.Cli.Commands;

/// <summary>Asks the questions of one command and tells the exit code.</summary>
internal sealed class AskingRun(
    Func<Question, CancellationToken, Task<Answer>> ask, Func<string, Question> about, IAnswerWriter writer, Terminal terminal)
{
    /// <summary>One question: a bad one is an error and nothing else.</summary>
    public async Task<int> OneAsync(QuestionLine line, CancellationToken cancellation)
    {
        var answer = await ask(about(line.Text), cancellation);
        writer.Write(line, answer);
        // A greeting gets its line and is no failure to find something.
        return answer.Outcome is AnswerOutcome.NotInArticle or AnswerOutcome.NotAboutArticle ? ExitCode.NotInArticle : ExitCode.Answered;
    }

    /// <summary>Many questions: a bad one keeps its place in the output, and the others are answered all the same.</summary>
    public async Task<int> ManyAsync(IReadOnlyList<QuestionLine> lines, CancellationToken cancellation)
    {
        var (answered, refused) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            try
            {
                answered += await OneAsync(lines[i], cancellation) == ExitCode.Answered ? 1 : 0;
            }
            catch (AskingException exception)
            {
                refused++;
                terminal.WriteError($"question {i + 1}: {exception.Message}");
                writer.WriteRefusal(lines[i], exception.Message);
            }

            terminal.Out.Flush();
        }

        return refused > 0 ? ExitCode.BadInput : answered > 0 ? ExitCode.Answered : ExitCode.NotInArticle;
    }
}
