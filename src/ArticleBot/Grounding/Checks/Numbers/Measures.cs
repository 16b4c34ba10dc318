using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Numbers;

/// <summary>What a number counts, and whether it is said to be more or less than that.</summary>
internal static class Measures
{
    /// <summary>“more than”, “at least”: at the least that much.</summary>
    public const int Least = 1;

    /// <summary>“up to”, “almost”: at the most that much.</summary>
    public const int Most = -1;

    /// <summary>“all but”: all that is not that much.</summary>
    public const int Except = 2;

    // “over a hundred”: from here on a number with “a” before it is one that is exceeded.
    private const int ManyOver = 100;

    private static readonly FrozenDictionary<string, string> Units = Read("units", unit => unit);
    private static readonly FrozenDictionary<string, int> Bounds = Read("bounds", BoundNamed);
    private static readonly FrozenSet<string> Compared = WordFile.Class("checking", "compared");
    private static readonly FrozenSet<string> Rough = WordFile.Class("checking", "rough");
    private static readonly FrozenSet<string> Dimensions = WordFile.Class("checking", "dimension");

    /// <summary>The unit that a number of a text is given in, in one spelling; null where it has none that is known.</summary>
    public static string? UnitOf(string text, Word[] words, int index)
    {
        var number = words[index];
        if (number.Start > 0 && CurrencyOf(text[number.Start - 1].ToString()) is { } sign)
            return Dollars.CountryBefore(text, number.Start - 1) + sign;
        if (number.End < text.Length && text[number.End] == '%')
            return "%";
        var glued = number.Folded.AsSpan().TrimStart("0123456789.,").ToString();
        if (glued.Length > 1 && Spelling(glued) is { } own)
            return own;
        if (index + 1 == words.Length || words[index + 1].Start - number.End > 1)
            return null;
        var next = words[index + 1].Folded;
        return next == "per" && index + 2 < words.Length && words[index + 2].Folded == "cent" ? "%"
            : Spelling(next) ?? Dollars.UnitAfter(text, words, index);
    }

    /// <summary>The unit of a number where it is a share or money, which no other number stands in for; null else.</summary>
    public static string? HardUnitOf(string text, Word[] words, int index) =>
        UnitOf(text, words, index) is { } unit && (IsMoney(unit) || unit == "%") ? unit : null;

    /// <summary>Whether a unit is money.</summary>
    public static bool IsMoney(string? unit) => unit is ['$' or '£' or '€' or '¥'] or [.., '$'];

    /// <summary>Whether a word is the unit of the number before it.</summary>
    public static bool IsUnit(Word[] words, int index) =>
        index > 0 && (words[index - 1].Value is not null && Spelling(words[index].Folded) is not null
        // “26-year-old”, “14.5 kilometres long”: what is measured goes without saying.
        || Dimensions.Contains(words[index].Folded) && IsUnit(words, index - 1));

    /// <summary><see cref="Least"/>, <see cref="Most"/>, <see cref="Except"/>, or 0 where neither is said.</summary>
    public static int BoundOf(Word[] words, int index)
    {
        var number = words[index];
        // “up to an additional 15”
        while (index > 0 && words[index - 1].Folded is "additional" or "further" or "extra" or "another")
            index--;
        // “up to a dozen”; but “over a three-game streak” tells when.
        if (index > 0 && words[index - 1].Folded is "a" or "an")
            index--;
        var isDuring = index > 0 && words[index - 1].Folded == "over" && words[index] != number;
        if (isDuring && number is { Value: < ManyOver, Folded: not "dozen" })
            return 0;
        var before = index > 0 ? words[index - 1].Folded : "";
        var first = index > 1 ? words[index - 2].Folded : "";
        var isDenied = before == "than" && Compared.Contains(first) && index > 2 && words[index - 3].Folded is "no" or "not";
        return isDenied ? 0
            : Bounds.TryGetValue($"{first}-{before}", out var bound) ? bound
            : first == "no" ? 0 : Bounds.GetValueOrDefault(before);
    }

    /// <summary>Whether a number is said to be rounded: “about”, “some”, “close to”.</summary>
    public static bool IsRough(Word[] words, int index) =>
        index > 0 && Rough.Contains(words[index - 1].Folded)
        || index > 1 && words[index - 2].Folded is "close" && words[index - 1].Folded is "to";

    private static string? CurrencyOf(string word) => Spelling(word) is "$" or "£" or "€" or "¥" ? Spelling(word) : null;

    private static string? Spelling(string word) => Units.GetValueOrDefault(word);

    private static int BoundNamed(string name) => name switch { nameof(Least) => Least, nameof(Most) => Most, _ => Except };

    private static FrozenDictionary<string, T> Read<T>(string file, Func<string, T> of) =>
        WordFile.Classes(file).SelectMany(line => line.Words.Select(word => (Word: word, Value: of(line.Class))))
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);
}
