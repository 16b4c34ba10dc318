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
        (Feature.PassageBm25, 1.49f, 1.55f),
        (Feature.PassageKindredBm25, 2.22f, 1.88f),
        (Feature.PassageCover, 0.61f, 0.41f),
        (Feature.NeighbourCover, 0.74f, 0.89f),
        (Feature.Cover, 0.84f, 0.75f),
        (Feature.ExactCover, 0.79f, 0.31f),
        (Feature.CoveredWeight, 2.46f, 1.89f),
        (Feature.RarestTerm, 1.27f, 2.01f),
        (Feature.Density, 0.57f, 0.55f),
        (Feature.NameCover, 0.47f, -0.00f),
        (Feature.Together, 1.57f, 1.18f),
        (Feature.PreviousCover, 0.03f, 2.12f),
        (Feature.NextCover, -0.05f, -0.24f),
        (Feature.AntecedentCover, 0.03f, 0.86f),
        (Feature.ExpectedName, 0.17f, 0.47f),
        (Feature.ExpectedPlace, 0.21f, 0.28f),
        (Feature.ExpectedTime, 0.75f, 1.26f),
        (Feature.ExpectedNumber, 0.28f, 0.53f),
        (Feature.ExpectedNear, 0.38f, 0.77f),
        (Feature.Length, -0.52f, 0.20f),
        (Feature.First, 0.55f, 0.40f),
        (Feature.CommonCover, 0.26f, 2.02f),
        (Feature.PassageNameCover, 0.98f, 1.77f),
        (Feature.NamesMissing, -0.88f, -0.92f),
        (Feature.PassageLength, -0.98f, -1.35f),
        (Feature.Pairs, 1.34f, 1.58f),
        (Feature.Triples, 0.25f, -0.52f),
        (Feature.SameWords, 2.30f, 2.38f),
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
