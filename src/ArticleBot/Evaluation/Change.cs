using System.Collections.Immutable;

namespace ArticleBot.Evaluation;

/// <summary>An answer that differs from the one in another run.</summary>
/// <param name="Kind">How.</param>
/// <param name="Now">The answer.</param>
/// <param name="Before">The other run's words.</param>
public sealed record Change(ChangeKind Kind, TestedAnswer Now, string Before)
{
    /// <summary>What differs between two runs, in the order of the questions; a question that only one has is passed over.</summary>
    public static ImmutableArray<Change> Between(IEnumerable<LastAnswer> before, IEnumerable<TestedAnswer> now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        // A question that stands several times is compared in the order of its lines.
        var known = before.GroupBy(answer => answer.Key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => new Queue<LastAnswer>(same), StringComparer.Ordinal);
        return
        [
            .. now.Select(answer => known.GetValueOrDefault(answer.Question.Key) is { Count: > 0 } same ? Of(same.Dequeue(), answer) : null)
                .OfType<Change>(),
        ];
    }

    private static Change? Of(LastAnswer before, TestedAnswer now) => (before.IsRight, now.IsRight) switch
    {
        (false, true) => new Change(ChangeKind.NowRight, now, before.Text),
        (true, false) => new Change(ChangeKind.NowWrong, now, before.Text),
        _ => before.Text.Equals(now.Text, StringComparison.Ordinal) ? null : new Change(ChangeKind.OtherWords, now, before.Text),
    };
}
