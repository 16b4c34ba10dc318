namespace ArticleBot.Retrieval;

/// <summary>
/// How much each <see cref="Feature"/> counts. The numbers are learned: a softmax over all sentences of the candidate
/// paragraphs was fitted to questions with known answers, once towards the right paragraph and once towards the
/// sentences that hold the answer (docs/retrieval.md).
/// </summary>
internal static class EvidenceWeights
{
    private static readonly (Feature Feature, float OfPassage, float OfSentence)[] Table =
    [
        (Feature.PassageBm25, 2.48f, 2.47f),
        (Feature.PassageKindredBm25, 0.80f, 0.81f),
        (Feature.PassageCover, 1.14f, 1.02f),
        (Feature.NeighbourCover, 0.77f, 0.90f),
        (Feature.Cover, 1.29f, 2.17f),
        (Feature.ExactCover, 2.15f, 2.59f),
        (Feature.CoveredWeight, 3.21f, 2.74f),
        (Feature.RarestTerm, 1.80f, 1.51f),
        (Feature.Density, 0.73f, 0.78f),
        (Feature.NameCover, 1.61f, 0.66f),
        (Feature.Together, 1.72f, 1.15f),
        (Feature.PreviousCover, 0.03f, 2.09f),
        (Feature.NextCover, 0.70f, 0.86f),
        (Feature.AntecedentCover, 0.07f, 1.95f),
        (Feature.ExpectedName, -0.16f, 0.36f),
        (Feature.ExpectedPlace, -0.16f, 0.40f),
        (Feature.ExpectedTime, 0.92f, 1.27f),
        (Feature.ExpectedNumber, 0.69f, 1.04f),
        (Feature.ExpectedNear, 0.54f, 0.68f),
        (Feature.Length, -0.78f, -0.40f),
        (Feature.First, 0.79f, 0.33f),
    ];

    /// <summary>In ranking paragraphs, by feature.</summary>
    public static readonly float[] OfPassage = ByFeature(row => row.OfPassage);

    /// <summary>In choosing sentences, by feature.</summary>
    public static readonly float[] OfSentence = ByFeature(row => row.OfSentence);

    private static float[] ByFeature(Func<(Feature Feature, float OfPassage, float OfSentence), float> weight)
    {
        var weights = new float[FeatureVector.Length];
        foreach (var row in Table)
            weights[(int)row.Feature] = weight(row);
        return weights;
    }
}
