using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Numbers;

/// <summary>
/// The same amount told in another form: “three quarters” for “75%”, “two weeks” for “14 days”, “more than 400” for “412”,
/// “the remaining 40%” for “60%, and the rest …”.
/// </summary>
internal static class Amounts
{
    private const decimal Rounding = 0.06m;
    private const decimal BoundRounding = 0.25m;
    private const decimal ShareRounding = 0.05m;
    private const decimal SameShare = 0.005m;

    private static readonly FrozenDictionary<string, decimal> Parts = WordFile.Values("measures", "part");

    // The units that count in one another, by a letter.
    private static readonly (char Kind, FrozenDictionary<string, decimal> Lengths)[] Times =
    [
        ('d', WordFile.Values("measures", "in-days")),
        ('m', WordFile.Values("measures", "in-months")),
        ('h', WordFile.Values("measures", "in-minutes")),
    ];

    /// <summary>Whether a number of a claim tells an amount of the passages in another form.</summary>
    public static bool AreTold(ClaimText claim, int index, List<WordMatch> held)
    {
        var said = new Place(claim.Text, claim.Words, index);
        var isRest = claim.Words.Any(word => word.Folded is "remaining" or "rest" or "remainder");
        foreach (var match in held)
        {
            var own = new Place(match.Source.Article.Text, match.Source.Words, match.Position);
            if (own.Word.Value is not null && (IsShare(said, own) || IsTime(said, own) || IsRounded(said, own))
                || IsRest(said, own, isRest))
                return true;
        }

        return false;
    }

    private static bool IsShare(Place said, Place own) =>
        ShareAt(said) is { } share && ShareAt(own) is { } given && (!said.IsPercent || !own.IsPercent || Digits(share) < Digits(given))
        && (Math.Abs(share - given) <= SameShare && IsBound(said, own) || IsNear(said, share, given, ShareRounding));

    private static bool IsRest(Place said, Place own, bool isRest) =>
        isRest && ShareAt(said) is { } share && ShareAt(own) is { } given && Math.Abs(1 - share - given) <= SameShare;

    private static bool IsTime(Place said, Place own)
    {
        var (kind, length) = TimeOf(said);
        var (ownKind, ownLength) = TimeOf(own);
        return length > 0 && ownLength > 0
            ? kind == ownKind && length == ownLength && IsBound(said, own)
            // “21 days instead of 14”: the unit goes without saying.
            : length > 0 && Measures.UnitOf(own.Text, own.Words, own.Index) is null && length == own.Word.Value;
    }

    // A number said to be near is rounder than the one that it stands for, and of the same unit.
    private static bool IsRounded(Place said, Place own) =>
        said.Word.Value is { } value && own.Word.Value is { } given && Digits(value) < Digits(given)
        && Measures.UnitOf(said.Text, said.Words, said.Index) == Measures.UnitOf(own.Text, own.Words, own.Index)
        && !said.Word.IsYear && !own.Word.IsYear
        && IsNear(said, value, given,
        given * (Digits(value) == 1 && Measures.BoundOf(said.Words, said.Start) != 0 ? BoundRounding : Rounding));

    private static bool IsBound(Place said, Place own) =>
        Measures.BoundOf(said.Words, said.Start) is var bound && (bound == 0 || bound == Measures.BoundOf(own.Words, own.Start));

    private static bool IsNear(Place said, decimal value, decimal given, decimal most)
    {
        if (value == given || Math.Abs(value - given) > most)
            return false;
        return Measures.BoundOf(said.Words, said.Start) switch
        {
            Measures.Least => given >= value,
            Measures.Most => given <= value,
            _ => Measures.IsRough(said.Words, said.Start),
        };
    }

    private static int Digits(decimal value)
    {
        var digits = value.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0');
        return digits.Length;
    }

    // “45%”, “half”, “three quarters”, “a third”, “nine in ten”: a part of the whole, 0 to 1.
    private static decimal? ShareAt(Place place)
    {
        var (words, i) = (place.Words, place.Start);
        if (words[i].Value is not { } value || value < 0)
            return null;
        if (place.IsPercent)
            return value / 100;
        if (words[i].Folded == "half")
            return value;
        if (Denominator(words[place.Index].Folded) is { } parts)
            return place.Index > i ? value / parts : 1m / parts;
        if (i + 1 < words.Length && Denominator(words[i + 1].Folded) is { } next)
            return value / next;
        return WholeAfter(words, i) is { } whole && value < whole ? value / whole : null;
    }

    // The “ten” of “nine in ten”, “nine out of ten”, “nine people in every ten”.
    private static decimal? WholeAfter(Word[] words, int index)
    {
        for (var i = index + 2; i < words.Length && i <= index + 4; i++)
        {
            var isPart = words[i - 1].Folded is "in" && i <= index + 3 || words[i - 2].Folded is "in" && words[i - 1].Folded is "every"
                || words[i - 2].Folded is "out" && words[i - 1].Folded is "of";
            if (isPart && words[i].Value is > 1 and <= 100 and var whole && !words[i].IsYear)
                return whole;
        }

        return null;
    }

    private static decimal? Denominator(string word) => Parts.TryGetValue(word, out var parts) ? parts : null;

    private static (char Kind, decimal Length) TimeOf(Place place)
    {
        var unit = Measures.UnitOf(place.Text, place.Words, place.Index) ?? "";
        foreach (var (kind, lengths) in Times)
        {
            if (lengths.TryGetValue(unit, out var length))
                return (kind, length * (place.Word.Value ?? 0));
        }

        return (' ', 0);
    }

    // A number where it stands, and where the phrase begins that it closes: “three” of “three quarters”, “nine” of “nine in ten”.
    private readonly record struct Place(string Text, Word[] Words, int Index)
    {
        public Word Word => Words[Index];

        public bool IsPercent => Measures.UnitOf(Text, Words, Index) == "%";

        public int Start { get; } = StartOf(Words, Index);

        private static int StartOf(Word[] words, int index)
        {
            if (index > 0 && Denominator(words[index].Folded) is not null && words[index - 1].Value is not null)
                return index - 1;
            if (index > 1 && words[index - 1].Folded == "in" && words[index - 2].Value is not null
                && words[index].Value > words[index - 2].Value)
                return index - 2;
            return index > 2 && words[index - 1].Folded == "of" && words[index - 2].Folded == "out" && words[index - 3].Value is not null
                ? index - 3 : index;
        }
    }
}
