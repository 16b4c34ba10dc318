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
        (Feature.PassageBm25, 1.30f, 1.32f),
        (Feature.PassageKindredBm25, 1.23f, 1.21f),
        (Feature.PassageCover, 1.10f, 1.13f),
        (Feature.NeighbourCover, 0.50f, 0.53f),
        (Feature.Cover, 1.03f, 1.14f),
        (Feature.ExactCover, 1.12f, 1.15f),
        (Feature.CoveredWeight, 1.36f, 1.33f),
        (Feature.RarestTerm, 1.42f, 1.57f),
        (Feature.Density, 0.83f, 0.93f),
        (Feature.NameCover, 0.51f, 0.10f),
        (Feature.Together, 1.08f, 0.80f),
        (Feature.PreviousCover, 0.51f, 2.41f),
        (Feature.NextCover, 0.37f, 0.63f),
        (Feature.AntecedentCover, 0.12f, 1.43f),
        (Feature.ExpectedName, 0.12f, 0.48f),
        (Feature.ExpectedPlace, 0.16f, 0.26f),
        (Feature.ExpectedTime, 0.80f, 1.18f),
        (Feature.ExpectedNumber, 0.60f, 0.92f),
        (Feature.ExpectedNear, 0.49f, 0.81f),
        (Feature.Length, -0.59f, 0.05f),
        (Feature.First, 0.47f, 0.31f),
        (Feature.CommonCover, 0.87f, 1.64f),
        (Feature.PassageNameCover, 0.85f, 1.03f),
        (Feature.NamesMissing, -0.82f, -0.99f),
        (Feature.PassageLength, -1.31f, -2.16f),
        (Feature.Pairs, 1.15f, 0.94f),
        (Feature.Triples, 0.88f, 0.42f),
        (Feature.SameWords, 1.41f, 1.40f),
        (Feature.EarlyMatch, 0.85f, 0.56f),
        (Feature.PassagePairs, 1.40f, 1.62f),
        (Feature.TermShare, 1.18f, 1.29f),
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
