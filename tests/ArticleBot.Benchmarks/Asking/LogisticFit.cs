namespace ArticleBot.Benchmarks.Asking;

/// <summary>Logistic regression with L2, by Newton's method.</summary>
internal static class LogisticFit
{
    private const int Steps = 25;
    private const double Shrinkage = 2;

    /// <summary>The weights by which measures tell yes from no; the first measure, which is always 1, is not shrunk.</summary>
    public static double[] Of(IReadOnlyList<(double[] Measures, bool Holds, double Count)> rows)
    {
        var size = rows[0].Measures.Length;
        var weights = new double[size];
        for (var step = 0; step < Steps; step++)
        {
            var (curvature, slope) = (new double[size, size], new double[size]);
            foreach (var (measures, holds, count) in rows)
                Add(measures, holds, count, weights, curvature, slope);
            for (var i = 0; i < size; i++)
            {
                var shrinkage = i == 0 ? 1e-6 : Shrinkage;
                curvature[i, i] += shrinkage;
                slope[i] -= shrinkage * weights[i];
            }

            var change = Solve(curvature, slope);
            for (var i = 0; i < size; i++)
                weights[i] += change[i];
        }

        return weights;
    }

    /// <summary>The probability that weights give to measures.</summary>
    public static double Probability(double[] measures, double[] weights) =>
        1 / (1 + Math.Exp(-measures.Zip(weights, (measure, weight) => measure * weight).Sum()));

    private static void Add(double[] measures, bool holds, double count, double[] weights, double[,] curvature, double[] slope)
    {
        var probability = Probability(measures, weights);
        for (var i = 0; i < measures.Length; i++)
        {
            slope[i] += count * ((holds ? 1 : 0) - probability) * measures[i];
            for (var j = 0; j < measures.Length; j++)
                curvature[i, j] += count * probability * (1 - probability) * measures[i] * measures[j];
        }
    }

    // Gauss and Jordan; the matrix is symmetric and positive definite, so that every pivot is above 0.
    private static double[] Solve(double[,] matrix, double[] values)
    {
        var size = values.Length;
        for (var column = 0; column < size; column++)
        {
            for (var row = 0; row < size; row++)
            {
                if (row == column)
                    continue;
                var factor = matrix[row, column] / matrix[column, column];
                for (var i = column; i < size; i++)
                    matrix[row, i] -= factor * matrix[column, i];
                values[row] -= factor * values[column];
            }
        }

        return [.. values.Select((value, i) => value / matrix[i, i])];
    }
}
