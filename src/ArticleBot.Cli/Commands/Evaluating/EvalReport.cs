using System.Collections.Immutable;
using ArticleBot.Evaluation;

namespace ArticleBot.Cli.Commands.Evaluating;

/// <summary>What an evaluation found.</summary>
/// <param name="Answers">The answers in the order of the questions.</param>
/// <param name="Changes">What differs from the last run.</param>
/// <param name="HasLast">Whether there was a last run.</param>
/// <param name="Others">The answers under other settings; null where none were asked for.</param>
/// <param name="Bars">What the figures must reach.</param>
internal sealed record EvalReport(
    ImmutableArray<TestedAnswer> Answers, ImmutableArray<Change> Changes, bool HasLast, ImmutableArray<TestedAnswer>? Others, Bars Bars)
{
    /// <summary>The figures.</summary>
    public Figures Figures { get; } = Figures.Of(Answers);

    /// <summary>Those under other settings.</summary>
    public Figures? OtherFigures { get; } = Others is { } others ? Figures.Of(others) : null;

    /// <summary>What the other settings answer otherwise.</summary>
    public ImmutableArray<Change> Differences { get; } = Others is { } others ? Change.Between(Answers.Select(LastAnswer.Of), others) : [];

    /// <summary>The bars that the figures miss.</summary>
    public ImmutableArray<(string Name, double Share)> Failed { get; } = [.. Bars.Missed(Figures.Of(Answers))];
}
