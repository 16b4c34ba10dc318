using System.Globalization;
using ArticleBot.Asking.Passages;

namespace ArticleBot.Asking;

/// <summary>
/// How much each <see cref="ConfidenceMeasure"/> counts: a logistic regression, fitted to questions of which half have no
/// answer in their article (docs/confidence.md). A command writes the data file.
/// </summary>
/// <param name="ByMeasure">The weights, by measure.</param>
/// <param name="OfWords">The weights by which right words that the reader found are told from wrong ones, by measure.</param>
/// <param name="Reading">How what was read changes the ranking.</param>
internal sealed record ConfidenceWeights(double[] ByMeasure, double[] OfWords, ReadingWeights Reading)
{
    /// <summary>The data file, a row a measure.</summary>
    public const string File = "confidence-weights.tsv";

    // Nothing is found where nothing is read: one column will do.
    private const int WordsColumn = 3;

    private static readonly string[][] Table = WeightTable.Read(typeof(ConfidenceWeights), File);

    /// <summary>Where nothing is read.</summary>
    public static readonly ConfidenceWeights ByWords = Column(1);

    /// <summary>Where a reader has read the best passages.</summary>
    public static readonly ConfidenceWeights WithReader = Column(2);

    /// <summary>The weights that hold for what was read.</summary>
    public static ConfidenceWeights For(PassageReadings readings) => readings.Read.IsEmpty ? ByWords : WithReader;

    private static ConfidenceWeights Column(int column)
    {
        double Of(string name, int column) => double.Parse(Table.First(row => row[0] == name)[column], CultureInfo.InvariantCulture);
        var measures = Enum.GetNames<ConfidenceMeasure>();
        return new(
            [.. measures.Select(name => Of(name, column))],
            [.. measures.Select(name => Of(name, WordsColumn))],
            new ReadingWeights(Of("Reading.Evidence", column), Of("Reading.Words", column)));
    }
}
