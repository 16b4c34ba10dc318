using System.Globalization;
using ArticleBot.Asking.Passages;

namespace ArticleBot.Asking;

/// <summary>
/// How much each <see cref="ConfidenceMeasure"/> counts: a logistic regression, fitted to questions of which half have no
/// answer in their article (docs/confidence.md). A command writes the data file.
/// </summary>
/// <param name="ByMeasure">The weights, by measure.</param>
/// <param name="Reading">How what was read changes the ranking.</param>
internal sealed record ConfidenceWeights(double[] ByMeasure, ReadingWeights Reading)
{
    /// <summary>The data file, a row a measure.</summary>
    public const string File = "confidence-weights.tsv";

    private static readonly string[][] Table = WeightTable.Read(typeof(ConfidenceWeights), File);

    /// <summary>Where nothing is read.</summary>
    public static readonly ConfidenceWeights ByWords = Column(1);

    /// <summary>Where a reader has read the best passages.</summary>
    public static readonly ConfidenceWeights WithReader = Column(2);

    /// <summary>The weights that hold for what was read.</summary>
    public static ConfidenceWeights For(PassageReadings readings) => readings.Read.IsEmpty ? ByWords : WithReader;

    private static ConfidenceWeights Column(int column)
    {
        double Of(string name) => double.Parse(Table.First(row => row[0] == name)[column], CultureInfo.InvariantCulture);
        return new(
            [.. Enum.GetNames<ConfidenceMeasure>().Select(Of)],
            new ReadingWeights(Of("Reading.Evidence"), Of("Reading.Words"), Of("Reading.Fits")));
    }
}
