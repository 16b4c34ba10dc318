using System.Globalization;

namespace ArticleBot.Retrieval.Sentences;

/// <summary>
/// How much each <see cref="Feature"/> counts. The numbers are learned and lie in a data file, which a command writes: a
/// softmax over all sentences of the candidate paragraphs was fitted to questions with known answers, once towards the right
/// paragraph and once towards the sentences that hold the answer (docs/retrieval.md).
/// </summary>
/// <param name="OfPassage">In ranking paragraphs, by feature.</param>
/// <param name="OfSentence">In choosing sentences, by feature.</param>
internal sealed record EvidenceWeights(float[] OfPassage, float[] OfSentence)
{
    /// <summary>The data file, a row a feature.</summary>
    public const string File = "evidence-weights.tsv";

    private static readonly string[][] Table = WeightTable.Read(typeof(EvidenceWeights), File);

    /// <summary>Where only words are compared.</summary>
    public static readonly EvidenceWeights ByWords = new(Column(1), Column(2));

    /// <summary>Where the likeness of the question is known, too.</summary>
    public static readonly EvidenceWeights WithLikeness = new(Column(3), Column(4));

    private static float[] Column(int column)
    {
        var weights = new float[FeatureVector.Length];
        foreach (var row in Table)
            weights[(int)Enum.Parse<Feature>(row[0])] = float.Parse(row[column], CultureInfo.InvariantCulture);
        return weights;
    }
}
