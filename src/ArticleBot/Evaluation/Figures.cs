using System.Collections.Immutable;

namespace ArticleBot.Evaluation;

/// <summary>The figures of a run.</summary>
/// <param name="Recall">Questions with an answer whose paragraph or words are among the ranked passages.</param>
/// <param name="Right">Questions with an expectation that were answered, or not answered, as expected.</param>
/// <param name="Answered">Questions with an answer that got one, right or wrong.</param>
/// <param name="Absent">Questions without an answer of which the bot said so.</param>
public sealed record Figures(Share Recall, Share Right, Share Answered, Share Absent)
{
    /// <summary>The names of the figures, as bars name them, in the order of their printing.</summary>
    public static readonly ImmutableArray<string> Names = ["recall", "right", "answered", "absent"];

    /// <summary>The figures of some answers.</summary>
    public static Figures Of(IReadOnlyCollection<TestedAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var answerable = answers.Where(answer => answer.IsFound is not null).ToList();
        var absent = answers.Where(answer => answer.Question.IsAbsent).ToList();
        return new Figures(
            new Share(answerable.Count(answer => answer.IsFound is true), answerable.Count),
            new Share(answers.Count(answer => answer.IsRight is true), answers.Count(answer => answer.IsRight is not null)),
            new Share(answerable.Count(answer => !answer.Abstained), answerable.Count),
            new Share(absent.Count(answer => answer.Abstained), absent.Count));
    }

    /// <summary>A figure by its name.</summary>
    /// <exception cref="ArgumentException">There is none of this name.</exception>
    public Share this[string name] => name switch
    {
        "recall" => Recall,
        "right" => Right,
        "answered" => Answered,
        "absent" => Absent,
        _ => throw new ArgumentException($"There is no figure {name}.", nameof(name)),
    };
}
