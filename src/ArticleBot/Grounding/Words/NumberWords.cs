using System.Collections.Frozen;
using System.Globalization;

namespace ArticleBot.Grounding.Words;

/// <summary>The values of numbers in figures (“1,500”, “4th”, “3.5m”) and in words (“three”, “dozen”, “second”).</summary>
internal static class NumberWords
{
    // Times the largest scale, and counted in months, it still fits a decimal.
    private const decimal Largest = 1e12m;

    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> Words = Read();

    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> Scales =
        new Dictionary<string, decimal>(StringComparer.Ordinal)
        {
            ["hundred"] = 100,
            ["hundreds"] = 100,
            ["thousand"] = 1_000,
            ["million"] = 1_000_000,
            ["billion"] = 1_000_000_000,
            ["trillion"] = 1_000_000_000_000,
            ["k"] = 1_000,
            ["m"] = 1_000_000,
            ["mn"] = 1_000_000,
            ["bn"] = 1_000_000_000,
            ["b"] = 1_000_000_000,
            ["tn"] = 1_000_000_000_000,
            ["dozen"] = 12,
        }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

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
        return unit is "" or "st" or "nd" or "rd" or "th" or "s" or "am" or "pm" or "p" or "km" or "kg" or "c" or "f" or "cm" or "mm" or "ft" or "mph" or "kw" or "mw" or "gw" or "g" or "x" ? value : null;
    }

    /// <summary>By how much a word multiplies the number before it; 1 where it is no scale.</summary>
    public static decimal ScaleOf(ReadOnlySpan<char> word) => Scales.TryGetValue(word, out var scale) ? scale : 1;

    private static FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        var words = new Dictionary<string, decimal>(StringComparer.Ordinal)
        {
            ["twice"] = 2,
            ["half"] = 0.5m,
            ["quarter"] = 0.25m,
            ["quarters"] = 0.25m,
            ["thirds"] = 3,
            ["double"] = 2,
            ["triple"] = 3,
            ["dozen"] = 12,
            ["hundred"] = 100,
            ["thousand"] = 1_000,
            ["million"] = 1_000_000,
            ["billion"] = 1_000_000_000,
        };
        Count("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
            + "nineteen", 0, 1);
        Count("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);
        Count("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
            + "sixteenth seventeenth eighteenth nineteenth", 1, 1);
        Count("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth", 20, 10);
        return words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        void Count(string names, decimal from, decimal step)
        {
            foreach (var name in names.Split(' '))
            {
                words[name] = from;
                from += step;
            }
        }
    }
}
