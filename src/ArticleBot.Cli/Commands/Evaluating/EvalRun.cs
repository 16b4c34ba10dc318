using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Asking;
using ArticleBot.Cli.Terminals;
using ArticleBot.Evaluation;
using ArticleBot.Meaning;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands.Evaluating;

/// <summary>Asks the questions of one command.</summary>
internal sealed class EvalRun(Terminal terminal, ImmutableArray<TestQuestion> questions, string name, int top)
{
    /// <summary>The answers in the order of the questions.</summary>
    /// <param name="services">Whose settings answer.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="EvaluationException">An article is not there, or a question is too long; the message names the line.</exception>
    public async Task<ImmutableArray<TestedAnswer>> AnswersAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var evaluator = services.GetRequiredService<Evaluator>();
        var answers = ImmutableArray.CreateBuilder<TestedAnswer>(questions.Length);
        var prepared = await evaluator.PrepareAsync(questions, name, cancellation);
        // A question must not be answered by words alone because it came before the vectors.
        var articles = prepared.SelectMany(each => each.Asked.Articles).Distinct();
        await services.GetRequiredService<LikenessSource>().PrepareAsync([.. articles], cancellation);
        foreach (var (test, asked) in prepared)
        {
            try
            {
                answers.Add(await evaluator.AskAsync(test, asked with { Top = top }, cancellation));
            }
            catch (AskingException exception)
            {
                throw new EvaluationException($"{name}, line {test.Line}: {exception.Message}");
            }

            if (terminal.IsWatched)
                terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{answers.Count} of {questions.Length}"));
        }

        if (terminal.IsWatched)
            terminal.Error.Write("\r                    \r");
        return answers.DrainToImmutable();
    }
}
