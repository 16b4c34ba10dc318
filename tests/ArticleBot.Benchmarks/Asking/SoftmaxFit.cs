using ArticleBot.Retrieval.Sentences;

namespace ArticleBot.Benchmarks.Asking;

/// <summary>
/// Fits weights with Adam and L2 so that a softmax over the candidates gives the right ones much probability. A paragraph
/// counts by its best sentence.
/// </summary>
internal static class SoftmaxFit
{
    private const int Epochs = 150;
    private const double Rate = 0.05;
    private const double Shrinkage = 0.002;

    /// <summary>Weights towards the right paragraph.</summary>
    public static float[] OfPassage(IReadOnlyList<EvidenceTable> tables) => Fit(tables, byPassage: true);

    /// <summary>Weights towards the sentences that hold the answer.</summary>
    public static float[] OfSentence(IReadOnlyList<EvidenceTable> tables) => Fit(tables, byPassage: false);

    private static float[] Fit(IReadOnlyList<EvidenceTable> tables, bool byPassage)
    {
        var weights = new float[FeatureVector.Length];
        var (mean, square) = (new double[weights.Length], new double[weights.Length]);
        for (var epoch = 1; epoch <= Epochs; epoch++)
        {
            var gradient = new double[weights.Length];
            var used = 0.0;
            foreach (var table in tables)
                used += AddGradient(table, byPassage, weights, gradient) ? table.Count : 0;
            for (var i = 0; i < weights.Length; i++)
            {
                var slope = gradient[i] / used + Shrinkage * weights[i];
                mean[i] = 0.9 * mean[i] + 0.1 * slope;
                square[i] = 0.999 * square[i] + 0.001 * slope * slope;
                var step = mean[i] / (1 - Math.Pow(0.9, epoch)) / (Math.Sqrt(square[i] / (1 - Math.Pow(0.999, epoch))) + 1e-8);
                weights[i] -= (float)(Rate * step);
            }
        }

        return weights;
    }

    // False where no candidate is right.
    private static bool AddGradient(EvidenceTable table, bool byPassage, float[] weights, double[] gradient)
    {
        double[] scores = [.. table.Features.Select(features => (double)new FeatureVector(features).Sum(weights))];
        var candidates = Enumerable.Range(0, scores.Length);
        int[] chosen = byPassage
            ? [.. candidates.GroupBy(i => table.Passages[i]).Select(group => group.MaxBy(i => scores[i]))] : [.. candidates];
        var right = byPassage ? table.InPassage : table.HasAnswer;
        if (!chosen.Any(i => right[i]))
            return false;
        var highest = chosen.Max(i => scores[i]);
        var all = chosen.Sum(i => Math.Exp(scores[i] - highest));
        var good = chosen.Where(i => right[i]).Sum(i => Math.Exp(scores[i] - highest));
        foreach (var i in chosen)
        {
            var share = table.Count * Math.Exp(scores[i] - highest) * (1 / all - (right[i] ? 1 / good : 0));
            for (var feature = 0; feature < gradient.Length; feature++)
                gradient[feature] += share * table.Features[i][feature];
        }

        return true;
    }
}
