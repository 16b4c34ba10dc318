using System.Collections.Immutable;
using System.CommandLine;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Evaluation;

namespace ArticleBot.Cli.Commands.Evaluating;

/// <summary><c>articlebot eval</c>: asks one's own questions and tells how many were answered as expected.</summary>
internal static class EvalCommand
{
    private const string Input = "-";
    private const int DefaultTop = 3;
    private const int HighestTop = 100;

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("QUESTIONS.jsonl")
        {
            Description =
                "One {\"question\", \"article\", \"paragraph\" | \"words\" | \"absent\"} a line, as feedback export writes it; - for "
                    + "stdin.",
        };
        var bars = new Option<string[]>("--min")
        {
            Description = $"A bar, as right=0.8: under it the exit code is 1. There are {Bars.All}. May be given more than once.",
            HelpName = "FIGURE=SHARE",
        };
        var compare = new Option<string?>("--compare")
        {
            Description = "A settings file whose answers stand beside those of the bot's own settings.",
            HelpName = "settings.json",
        };
        var top = new Option<int>("--top")
        {
            Description = $"How many passages count for the recall, 1 to {HighestTop}.",
            DefaultValueFactory = _ => DefaultTop,
        };
        var json = CommonOptions.Json();
        var command = new Command("eval", "Asks your own questions and tells how many were answered as expected.")
        {
            file, bars, compare, top, json,
        };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            async services =>
            {
                var name = parsed.GetRequiredValue(file);
                var wanted = Bars.Of(parsed.GetValue(bars) ?? []);
                if (parsed.GetValue(top) is < 1 or > HighestTop)
                    throw new BadInputException($"--top is {parsed.GetValue(top)}: allowed is 1 to {HighestTop}");
                var questions = Read(terminal, name);
                wanted.Check(questions);
                using var other = parsed.GetValue(compare) is { } settings ? BotHost.Build(settings) : null;
                var run = new EvalRun(terminal, questions, name == Input ? "stdin" : name, parsed.GetValue(top));
                var answers = await run.AnswersAsync(services, cancellation);
                if (other is not null)
                    await other.StartAsync(cancellation);
                var others = other is null ? default(ImmutableArray<TestedAnswer>?) : await run.AnswersAsync(other.Services, cancellation);
                var last = name == Input ? [] : LastRun.Read(LastRun.PathOf(name));
                var report = new EvalReport(answers, Change.Between(last, answers), last.Length > 0, others, wanted);
                IEvalWriter writer = parsed.GetValue(json) ? new EvalJson(terminal) : new EvalText(terminal);
                writer.Write(report);
                if (name != Input && !LastRun.TryWrite(LastRun.PathOf(name), answers))
                    terminal.WriteError($"{LastRun.PathOf(name)}: the run cannot be kept for the next one");
                return report.Failed.IsEmpty ? ExitCode.Answered : ExitCode.Failed;
            },
            cancellation));
        return command;
    }

    private static ImmutableArray<TestQuestion> Read(Terminal terminal, string name) => name == Input
        ? QuestionFile.Read(terminal.In, "stdin", lines => TestQuestions.Read(lines, "stdin"))
        : QuestionFile.Read(name, lines => TestQuestions.Read(lines, name));
}
