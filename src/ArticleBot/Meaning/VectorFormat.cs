using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ArticleBot.Meaning;

/// <summary>
/// A table of vectors as bytes: the mark and version, the key's hash, the dimensions, the count, the scales, the numbers,
/// and the SHA-256 of all before it.
/// </summary>
internal static class VectorFormat
{
    private const int HeaderLength = 8 + 32 + 8;
    private static ReadOnlySpan<byte> Mark => "ABvecs01"u8;

    public static byte[] Write(VectorKey key, VectorTable table)
    {
        var bytes = new byte[HeaderLength + table.Count * sizeof(float) + table.Numbers.Length + SHA256.HashSizeInBytes];
        Mark.CopyTo(bytes);
        Convert.FromHexString(key.Hash).CopyTo(bytes, 8);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(40), table.Dimensions);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(44), table.Count);
        var rest = bytes.AsSpan(HeaderLength);
        foreach (var scale in table.Scales.Span)
        {
            BinaryPrimitives.WriteSingleLittleEndian(rest, scale);
            rest = rest[sizeof(float)..];
        }

        MemoryMarshal.AsBytes(table.Numbers.Span).CopyTo(rest);
        SHA256.HashData(bytes.AsSpan(..^SHA256.HashSizeInBytes), bytes.AsSpan(^SHA256.HashSizeInBytes..));
        return bytes;
    }

    /// <summary>The table; null where the bytes are another key's, another version's, too few, too many, or damaged.</summary>
    public static VectorTable? Read(VectorKey key, byte[] bytes)
    {
        if (bytes.Length < HeaderLength + SHA256.HashSizeInBytes || !bytes.AsSpan().StartsWith(Mark))
            return null;
        if (!bytes.AsSpan(8, 32).SequenceEqual(Convert.FromHexString(key.Hash)))
            return null;
        var dimensions = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(40));
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(44));
        var body = bytes.AsSpan(HeaderLength..^SHA256.HashSizeInBytes);
        if (dimensions < 1 || count < 0 || body.Length != count * (sizeof(float) + (long)dimensions))
            return null;
        Span<byte> sum = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(..^SHA256.HashSizeInBytes), sum);
        if (!sum.SequenceEqual(bytes.AsSpan(^SHA256.HashSizeInBytes..)))
            return null;
        var scales = new float[count];
        for (var row = 0; row < count; row++)
            scales[row] = BinaryPrimitives.ReadSingleLittleEndian(body[(row * sizeof(float))..]);
        return new VectorTable(dimensions, MemoryMarshal.Cast<byte, sbyte>(body[(count * sizeof(float))..]).ToArray(), scales);
    }
}
