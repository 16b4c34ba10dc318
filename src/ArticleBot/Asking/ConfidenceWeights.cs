namespace ArticleBot.Asking;

/// <summary>
/// How much each <see cref="ConfidenceMeasure"/> counts: a logistic regression, fitted to questions of which half have no
/// answer in their article (docs/confidence.md).
/// </summary>
internal static class ConfidenceWeights
{
    private static readonly (ConfidenceMeasure Measure, double Weight)[] Table =
    [
        (ConfidenceMeasure.Always, -0.64),
        (ConfidenceMeasure.Cover, 0.82),
        (ConfidenceMeasure.CoversAll, 0.50),
        (ConfidenceMeasure.NamesMissing, -0.45),
        (ConfidenceMeasure.HasTimeOrNumber, 0.29),
        (ConfidenceMeasure.NoTimeOrNumber, -0.90),
        (ConfidenceMeasure.NoSuchAmount, -1.07),
        (ConfidenceMeasure.NoNameNear, -0.47),
        (ConfidenceMeasure.AsksWhether, -0.26),
        (ConfidenceMeasure.OnlyNames, -0.66),
        (ConfidenceMeasure.OnlyNamesOfTheAnswer, -0.77),
        (ConfidenceMeasure.KnowsLittle, -0.31),
        (ConfidenceMeasure.Undenied, -2.15),
    ];

    /// <summary>The weights, by measure.</summary>
    public static readonly double[] ByMeasure = Read();

    private static double[] Read()
    {
        var weights = new double[Table.Length];
        foreach (var (measure, weight) in Table)
            weights[(int)measure] = weight;
        return weights;
    }
}
