using System.Collections.Frozen;
using System.Globalization;
using ArticleBot.English;

namespace ArticleBot.Grounding.Words;

/// <summary>The values of numbers in figures (“1,500”, “4th”, “3.5m”) and in words (“three”, “dozen”, “second”).</summary>
internal static class NumberWords
{
    // Times the largest scale, and counted in months, it still fits a decimal.
    private const decimal Largest = 1e12m;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Glued = WordFile.Lookup("measures", "glued");

    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> Words = Read();

    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> Scales =
        WordFile.Values("measures", "multiple").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The value of one word in small letters; null where it is no number.</summary>
    public static decimal? ValueOf(ReadOnlySpan<char> word)
    {
        if (Words.TryGetValue(word, out var value))
            return value;
        if (word.IsEmpty || !char.IsAsciiDigit(word[0]))
            return null;
        var end = word.Length;
        while (end > 0 && !char.IsAsciiDigit(word[end - 1]))
            end--;
        var isNumber = decimal.TryParse(word[..end], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture, out value);
        if (!isNumber || Math.Abs(value) > Largest)
            return null;
        var unit = word[end..];
        if (Scales.TryGetValue(unit, out var scale))
            return value * scale;
        return unit.IsEmpty || Glued.Contains(unit) ? value : null;
    }

    /// <summary>By how much a word multiplies the number before it; 1 where it is no scale.</summary>
    public static decimal ScaleOf(ReadOnlySpan<char> word) => Scales.TryGetValue(word, out var scale) ? scale : 1;

    private static FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        var words = new Dictionary<string, decimal>(WordFile.Values("measures", "amount"), StringComparer.Ordinal);
        Count("from-zero", 0, 1);
        Count("tens", 20, 10);
        Count("ordinal", 1, 1);
        Count("ordinal-tens", 20, 10);
        return words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        void Count(string wordClass, decimal from, decimal step)
        {
            foreach (var name in WordFile.Words("measures", wordClass))
            {
                words[name] = from;
                from += step;
            }
        }
    }
}
