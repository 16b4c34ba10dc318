namespace ArticleBot.Retrieval.Lexical;

/// <summary>BM25 (Robertson &amp; Zaragoza, “The Probabilistic Relevance Framework: BM25 and Beyond”, 2009).</summary>
internal static class Bm25
{
    private const float Saturation = 1.2f;
    private const float LengthWeight = 0.75f;

    /// <summary>Inverse document frequency of a term, always above 0.</summary>
    /// <param name="passages">Number of passages.</param>
    /// <param name="holders">Number of passages that hold the term.</param>
    public static float Rarity(int passages, int holders) => MathF.Log(1 + (passages - holders + 0.5f) / (holders + 0.5f));

    /// <summary>How much a term that occurs <paramref name="count"/> times counts, from 0 to 2.2, before its rarity.</summary>
    /// <param name="count">Occurrences in the passage.</param>
    /// <param name="relativeLength">The passage's length over the average length.</param>
    public static float Frequency(float count, float relativeLength) =>
        count * (Saturation + 1) / (count + Saturation * (1 - LengthWeight + LengthWeight * relativeLength));
}
