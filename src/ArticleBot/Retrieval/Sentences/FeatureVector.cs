namespace ArticleBot.Retrieval.Sentences;

/// <summary>One number for each <see cref="Feature"/>, in memory that the caller lends.</summary>
internal readonly ref struct FeatureVector(Span<float> values)
{
    /// <summary>Number of features.</summary>
    public const int Length = (int)Feature.BestLikeness + 1;

    private readonly Span<float> values = values;

    public float this[Feature feature]
    {
        get => values[(int)feature];
        set => values[(int)feature] = value;
    }

    /// <summary>The weighted sum.</summary>
    public float Sum(ReadOnlySpan<float> weights)
    {
        var sum = 0f;
        for (var i = 0; i < Length; i++)
            sum += values[i] * weights[i];
        return sum;
    }

    public void Clear() => values.Clear();
}
