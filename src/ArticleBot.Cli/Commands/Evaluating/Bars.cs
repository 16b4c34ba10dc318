using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Cli.Running;
using ArticleBot.Evaluation;

namespace ArticleBot.Cli.Commands.Evaluating;

/// <summary>What the figures must reach.</summary>
/// <param name="Least">A figure's name and the least share that will do.</param>
internal sealed record Bars(ImmutableArray<(string Name, double Share)> Least)
{
    /// <summary>The figures that a bar may name.</summary>
    public static readonly string All = string.Join(", ", Figures.Names);

    /// <summary>Reads bars such as <c>right=0.8</c>.</summary>
    /// <exception cref="BadInputException">One is none.</exception>
    public static Bars Of(IEnumerable<string> words) => new([.. words.Select(Of)]);

    /// <summary>Makes sure that each bar has questions to be measured by.</summary>
    /// <exception cref="BadInputException">One has none.</exception>
    public void Check(IReadOnlyCollection<TestQuestion> questions)
    {
        foreach (var (name, _) in Least)
        {
            var measured = questions.Any(question => name switch
            {
                "right" => question.IsLabelled,
                "absent" => question.IsAbsent,
                _ => question is { IsLabelled: true, IsAbsent: false },
            });
            if (!measured)
                throw new BadInputException($"--min {name}: no question of the file tells it");
        }
    }

    /// <summary>The bars that the figures miss.</summary>
    public IEnumerable<(string Name, double Share)> Missed(Figures figures) => Least.Where(bar => figures[bar.Name].Value < bar.Share);

    private static (string Name, double Share) Of(string words)
    {
        var parts = words.Split('=', 2);
        if (!Figures.Names.Contains(parts[0], StringComparer.Ordinal))
        {
            var nearest = NearestName.Question(parts[0], Figures.Names);
            throw new BadInputException($"--min {words}: there is no such figure.{nearest} There are {All}");
        }

        return double.TryParse(parts[^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share <= 1
            ? (parts[0], share)
            : throw new BadInputException($"--min {words}: allowed is a share from 0 to 1, as {parts[0]}=0.8");
    }
}
