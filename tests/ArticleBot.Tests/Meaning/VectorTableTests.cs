using ArticleBot.Meaning;

namespace ArticleBot.Tests.Meaning;

public sealed class VectorTableTests
{
    [Theory]
    [InlineData(384)]
    [InlineData(7)]
    public void A_cosine_is_that_of_the_exact_vectors_but_for_the_rounding(int dimensions)
    {
        var random = new Random(1);
        ReadOnlyMemory<float>[] vectors = [.. Enumerable.Range(0, 20).Select(_ => new ReadOnlyMemory<float>([.. Enumerable.Range(0, dimensions).Select(_ => (float)random.NextDouble() * 3 - 1)]))];
        var table = VectorTable.Of(vectors);

        for (var i = 0; i < vectors.Length; i++)
            Assert.Equal(Exact(vectors[0].Span, vectors[i].Span), table.Cosine(0, table, i), tolerance: 0.01);
    }

    [Fact]
    public void A_vector_of_noughts_is_like_nothing() =>
        Assert.Equal(0, VectorTable.Of([new float[3], new float[] { 1, 2, 3 }]) is var table ? table.Cosine(0, table, 1) : 1);

    [Fact]
    public void Vectors_of_different_sizes_or_without_numbers_are_refused()
    {
        Assert.Throws<MeaningException>(() => VectorTable.Of([new float[3], new float[4]]));
        Assert.Throws<MeaningException>(() => VectorTable.Of([new float[] { float.NaN, 1 }]));
    }

    private static float Exact(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var (dot, first, second) = (0f, 0f, 0f);
        for (var i = 0; i < one.Length; i++)
        {
            dot += one[i] * other[i];
            first += one[i] * one[i];
            second += other[i] * other[i];
        }

        return dot / MathF.Sqrt(first * second);
    }
}
