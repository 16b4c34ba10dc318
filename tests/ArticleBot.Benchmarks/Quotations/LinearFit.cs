using System.Collections.Immutable;

namespace ArticleBot.Benchmarks.Quotations;

/// <summary>
/// Learns weights of named features by FTRL-proximal (McMahan et al. 2013), which leaves features without use at zero.
/// An example is a set of choices, some of them right; a single choice is weighed against a score of zero.
/// </summary>
internal sealed class LinearFit(double l1, double l2)
{
    private const double Rate = 0.2;
    private const int UsualPasses = 20;

    private readonly Dictionary<string, (double Z, double N)> state = new(StringComparer.Ordinal);

    /// <summary>A set of choices and which of them are right.</summary>
    public sealed record Example(List<List<string>> Choices, bool[] Right);

    /// <summary>The weights that are not zero, rounded to two places.</summary>
    public static ImmutableSortedDictionary<string,
        double> Weights(IReadOnlyList<Example> examples, double l1, double l2, int passes = UsualPasses)
    {
        var fit = new LinearFit(l1, l2);
        var random = new Random(1);
        for (var pass = 0; pass < passes; pass++)
        {
            foreach (var at in Enumerable.Range(0, examples.Count).OrderBy(_ => random.Next()).ToList())
                fit.Learn(examples[at]);
        }

        return fit.state.Keys.Select(feature => KeyValuePair.Create(feature, Math.Round(fit.Weight(feature), 2)))
            .Where(pair => pair.Value != 0)
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>How many examples, in percent, have their highest score at a right choice.</summary>
    public static double ShareRight(IReadOnlyList<Example> examples, ImmutableSortedDictionary<string, double> weights) =>
        100.0 * examples.Count(example =>
            IsRight(example, example.Choices.ConvertAll(features =>
                features.Sum(feature => weights.GetValueOrDefault(feature))))) / examples.Count;

    private static bool IsRight(Example example, List<double> scores) =>
        scores.Count == 1 ? scores[0] > 0 == example.Right[0] : example.Right[scores.IndexOf(scores.Max())];

    private void Learn(Example example)
    {
        var scores = example.Choices.ConvertAll(features => features.Sum(Weight));
        var isSingle = scores.Count == 1;
        var all = isSingle ? [.. scores, 0] : scores;
        var top = all.Max();
        var sum = all.Sum(score => Math.Exp(score - top));
        var right = Enumerable.Range(0, scores.Count).Where(i => example.Right[i]).Sum(i => Math.Exp(scores[i] - top))
            + (isSingle && !example.Right[0] ? Math.Exp(-top) : 0);
        var gradients = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < scores.Count; i++)
        {
            var share = Math.Exp(scores[i] - top);
            var gradient = share / sum - (example.Right[i] ? share / right : 0);
            foreach (var feature in example.Choices[i])
                gradients[feature] = gradients.GetValueOrDefault(feature) + gradient;
        }

        foreach (var (feature, gradient) in gradients)
            Step(feature, gradient);
    }

    private void Step(string feature, double gradient)
    {
        var (z, n) = state.GetValueOrDefault(feature);
        var sigma = (Math.Sqrt(n + gradient * gradient) - Math.Sqrt(n)) / Rate;
        state[feature] = (z + gradient - sigma * Weight(feature), n + gradient * gradient);
    }

    private double Weight(string feature)
    {
        var (z, n) = state.GetValueOrDefault(feature);
        return Math.Abs(z) <= l1 ? 0 : -(z - Math.Sign(z) * l1) / ((1 + Math.Sqrt(n)) / Rate + l2);
    }
}
