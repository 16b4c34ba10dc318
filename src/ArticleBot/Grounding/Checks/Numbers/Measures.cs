using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
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
        if (text.AsSpan(number.End) is ['%', ..])
            return "%";
        var glued = number.Folded.AsSpan().TrimStart("0123456789.,").ToString();
        if (glued.Length > 1 && Spelling(glued) is { } own)
            return own;
        if (words.At(index + 1) is not { IsThere: true } next || next.Start - number.End > 1)
            return null;
        var isPercent = (next.Folded, words.FoldedAt(index + 2)) is ("per", "cent");
        return isPercent ? "%" : Spelling(next.Folded) ?? Dollars.UnitAfter(text, words, index);
    }

    /// <summary>The unit of a number where it is a share or money, which no other number stands in for; null else.</summary>
    public static string? HardUnitOf(string text, Word[] words, int index)
    {
        var unit = UnitOf(text, words, index);
        return unit == "%" || IsMoney(unit) ? unit : null;
    }

    /// <summary>The unit of a number of the passages.</summary>
    public static string? UnitOf(WordMatch own) => UnitOf(own.Source.Article.Text, own.Source.Words, own.Position);

    /// <summary>Whether a number of a claim and one of the passages are both no share and no money, or in the same unit.</summary>
    public static bool AreInSameHardUnit(ClaimText claim, int index, WordMatch own) =>
        HardUnitOf(claim.Text, claim.Words, index) == HardUnitOf(own.Source.Article.Text, own.Source.Words, own.Position);

    /// <summary>Whether a unit is money.</summary>
    public static bool IsMoney(string? unit) => unit is ['$' or '£' or '€' or '¥'] or [.., '$'];

    /// <summary>Whether a word is the unit of the number before it.</summary>
    public static bool IsUnit(Word[] words, int index)
    {
        var word = words.FoldedAt(index);
        var isSpelt = words.At(index - 1).Value is not null && Spelling(word) is not null;
        // “26-year-old”, “14.5 kilometres long”: what is measured goes without saying.
        return isSpelt || Dimensions.Contains(word) && IsUnit(words, index - 1);
    }

    /// <summary><see cref="Least"/>, <see cref="Most"/>, <see cref="Except"/>, or 0 where neither is said.</summary>
    public static int BoundOf(Word[] words, int index)
    {
        var number = words[index];
        // “up to an additional 15”
        while (words.FoldedAt(index - 1) is "additional" or "further" or "extra" or "another")
            index--;
        // “up to a dozen”; but “over a three-game streak” tells when.
        if (words.FoldedAt(index - 1) is "a" or "an")
            index--;
        var (first, before) = (words.FoldedAt(index - 2), words.FoldedAt(index - 1));
        var isDuring = before == "over" && words[index] != number;
        if (isDuring && number is { Value: < ManyOver, Folded: not "dozen" })
            return 0;
        var isDenied = (words.FoldedAt(index - 3), before) is ("no" or "not", "than") && Compared.Contains(first);
        if (isDenied)
            return 0;
        if (Bounds.TryGetValue($"{first}-{before}", out var bound))
            return bound;
        return first == "no" ? 0 : Bounds.GetValueOrDefault(before);
    }

    /// <summary>Whether a number is said to be rounded: “about”, “some”, “close to”.</summary>
    public static bool IsRough(Word[] words, int index)
    {
        var before = words.FoldedAt(index - 1);
        return Rough.Contains(before) || (words.FoldedAt(index - 2), before) is ("close", "to");
    }

    private static string? CurrencyOf(string word) => Spelling(word) is "$" or "£" or "€" or "¥" ? Spelling(word) : null;

    private static string? Spelling(string word) => Units.GetValueOrDefault(word);

    private static int BoundNamed(string name) => name switch { nameof(Least) => Least, nameof(Most) => Most, _ => Except };

    private static FrozenDictionary<string, T> Read<T>(string file, Func<string, T> of) =>
        WordFile.Classes(file).SelectMany(line => line.Words.Select(word => (Word: word, Value: of(line.Class))))
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);
}
