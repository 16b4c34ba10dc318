using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Cli.Terminals;
using ArticleBot.Evaluation;

namespace ArticleBot.Cli.Commands.Evaluating;

/// <summary>An evaluation as lines for a person: what is wrong, what changed, and the figures at last.</summary>
internal sealed class EvalText(Terminal terminal) : IEvalWriter
{
    private static readonly ImmutableDictionary<string, string> Meanings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["recall"] = "expected passages found",
        ["right"] = "as expected",
        ["answered"] = "answered where the article answers",
        ["absent"] = "“not in the article” told",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public void Write(EvalReport report)
    {
        foreach (var answer in report.Answers.Where(answer => answer.IsRight is false))
            terminal.WriteLine($"wrong, {Shown(answer)}");
        WriteChanges("since the last run", report.Changes);
        WriteChanges("under the other settings", report.Differences);
        foreach (var name in Figures.Names)
        {
            var other = report.OtherFigures is { } figures ? $"  {Shown(figures[name]),-18}" : "";
            terminal.WriteLine($"{name,-9}{Shown(report.Figures[name]),-18}{other}  {Meanings[name]}");
        }

        var unlabelled = report.Answers.Count(answer => answer.IsRight is null);
        if (unlabelled > 0)
            terminal.WriteLine($"{unlabelled} of {report.Answers.Length} questions do not say what is expected");
        foreach (var (name, share) in report.Failed)
            terminal.WriteError($"{name} is {Shown(report.Figures[name])}, under {share.ToString(CultureInfo.InvariantCulture)}");
    }

    private void WriteChanges(string when, ImmutableArray<Change> changes)
    {
        foreach (var change in changes)
            terminal.WriteLine($"{Shown(change.Kind)} {when}, {Shown(change.Now)}");
    }

    private static string Shown(TestedAnswer answer) =>
        $"line {answer.Question.Line}: {answer.Question.Text} → {answer.Text.ReplaceLineEndings(" ")}";

    private static string Shown(ChangeKind kind) => kind switch
    {
        ChangeKind.NowRight => "+ right",
        ChangeKind.NowWrong => "- wrong",
        _ => "~ other words",
    };

    private static string Shown(Share share) =>
        share.Value is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value:0.000} ({share.Good} of {share.Of})") : "–";
}
