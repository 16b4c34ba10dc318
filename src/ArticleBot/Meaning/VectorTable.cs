using System.Runtime.Intrinsics;

namespace ArticleBot.Meaning;

/// <summary>
/// Vectors of length 1, a row each, in eight bits a number: the cosine of two rows differs from that of the exact vectors by
/// a few thousandths.
/// </summary>
/// <param name="Dimensions">Numbers in a row, 1 or more.</param>
/// <param name="Numbers">The rows, one after the other, each number from -127 to 127.</param>
/// <param name="Scales">By row, what its numbers are multiplied with.</param>
public sealed record VectorTable(int Dimensions, ReadOnlyMemory<sbyte> Numbers, ReadOnlyMemory<float> Scales)
{
    private const int Largest = sbyte.MaxValue;

    /// <summary>Number of rows.</summary>
    public int Count => Scales.Length;

    /// <summary>The table of some vectors, whatever their lengths.</summary>
    /// <exception cref="MeaningException">They are not all of one size, or one holds no number, or no finite one.</exception>
    public static VectorTable Of(IReadOnlyList<ReadOnlyMemory<float>> vectors)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        var dimensions = vectors.Count == 0 ? 1 : vectors[0].Length;
        var (numbers, scales) = (new sbyte[vectors.Count * dimensions], new float[vectors.Count]);
        for (var row = 0; row < vectors.Count; row++)
        {
            if (vectors[row].Length != dimensions || dimensions == 0)
                throw new MeaningException("The embedding model's vectors differ in size.", isLasting: false);
            scales[row] = Round(vectors[row].Span, numbers.AsSpan(row * dimensions, dimensions));
        }

        return new VectorTable(dimensions, numbers, scales);
    }

    /// <summary>The cosine of one of our rows and one of another table of the same model.</summary>
    public float Cosine(int row, VectorTable other, int otherRow)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dot(Row(row), other.Row(otherRow)) * Scales.Span[row] * other.Scales.Span[otherRow];
    }

    private ReadOnlySpan<sbyte> Row(int row) => Numbers.Span.Slice(row * Dimensions, Dimensions);

    private static float Round(ReadOnlySpan<float> vector, Span<sbyte> row)
    {
        var (square, largest) = (0.0, 0f);
        foreach (var number in vector)
        {
            square += (double)number * number;
            largest = Math.Max(largest, Math.Abs(number));
        }

        if (!double.IsFinite(square))
            throw new MeaningException("The embedding model gave a vector that holds no numbers.", isLasting: false);
        if (largest == 0)
            return 0;
        for (var i = 0; i < row.Length; i++)
            row[i] = (sbyte)MathF.Round(vector[i] / largest * Largest);
        return (float)(largest / Largest / Math.Sqrt(square));
    }

    // A product of two rows' numbers fits in sixteen bits, their sum does not.
    private static int Dot(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> other)
    {
        var sum = Vector128<int>.Zero;
        var at = 0;
        for (; at + Vector128<sbyte>.Count <= one.Length && other.Length == one.Length; at += Vector128<sbyte>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.Create(one[at..]));
            var (otherLow, otherHigh) = Vector128.Widen(Vector128.Create(other[at..]));
            var (first, second) = Vector128.Widen(low * otherLow);
            var (third, fourth) = Vector128.Widen(high * otherHigh);
            sum += first + second + third + fourth;
        }

        var total = Vector128.Sum(sum);
        for (; at < Math.Min(one.Length, other.Length); at++)
            total += one[at] * other[at];
        return total;
    }
}
