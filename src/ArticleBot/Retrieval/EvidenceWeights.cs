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
        (Feature.PassageBm25, 1.26f, 1.32f),
        (Feature.PassageKindredBm25, 1.29f, 1.21f),
        (Feature.PassageCover, 1.13f, 1.13f),
        (Feature.NeighbourCover, 0.37f, 0.53f),
        (Feature.Cover, 1.05f, 1.14f),
        (Feature.ExactCover, 1.06f, 1.15f),
        (Feature.CoveredWeight, 1.34f, 1.33f),
        (Feature.RarestTerm, 1.35f, 1.57f),
        (Feature.Density, 0.77f, 0.93f),
        (Feature.NameCover, 0.35f, 0.10f),
        (Feature.Together, 0.99f, 0.80f),
        (Feature.PreviousCover, 0.71f, 2.41f),
        (Feature.NextCover, 0.36f, 0.63f),
        (Feature.AntecedentCover, 0.19f, 1.43f),
        (Feature.ExpectedName, -0.12f, 0.48f),
        (Feature.ExpectedPlace, 0.08f, 0.26f),
        (Feature.ExpectedTime, 0.67f, 1.18f),
        (Feature.ExpectedNumber, 0.91f, 0.92f),
        (Feature.ExpectedNear, 0.67f, 0.81f),
        (Feature.Length, -0.76f, 0.05f),
        (Feature.First, 0.52f, 0.31f),
        (Feature.CommonCover, 1.01f, 1.64f),
        (Feature.PassageNameCover, 0.73f, 1.03f),
        (Feature.NamesMissing, -0.70f, -0.99f),
        (Feature.PassageLength, -1.18f, -2.16f),
        (Feature.Pairs, 1.12f, 0.94f),
        (Feature.Triples, 0.96f, 0.42f),
        (Feature.SameWords, 1.20f, 1.40f),
        (Feature.EarlyMatch, 0.95f, 0.56f),
        (Feature.PassagePairs, 1.35f, 1.62f),
        (Feature.TermShare, 1.10f, 1.29f),
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
