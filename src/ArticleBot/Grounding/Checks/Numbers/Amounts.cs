using System.Collections.Frozen;
using System.Collections.Immutable;
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

    // The forms in which the passages may have a number that the claim tells otherwise.
    private static readonly ImmutableArray<Func<Place, Place, bool>> Forms = [IsShare, IsTime, IsRounded];

    /// <summary>Whether a number of a claim tells an amount of the passages in another form.</summary>
    public static bool AreTold(ClaimText claim, int index, List<WordMatch> held)
    {
        var said = new Place(claim.Text, claim.Words, index);
        var isRest = claim.Words.Any(word => word.Folded is "remaining" or "rest" or "remainder");
        foreach (var match in held)
        {
            var own = new Place(match.Source.Article.Text, match.Source.Words, match.Position);
            if (HasOtherForm(said, own) || isRest && IsRest(said, own))
                return true;
        }

        return false;
    }

    private static bool HasOtherForm(Place said, Place own)
    {
        if (own.Word.Value is null)
            return false;
        foreach (var isForm in Forms)
        {
            if (isForm(said, own))
                return true;
        }

        return false;
    }

    private static bool IsShare(Place said, Place own)
    {
        if (ShareAt(said) is not { } share)
            return false;
        if (ShareAt(own) is not { } given)
            return false;
        // Of two in percent the rounder stands for the other.
        var arePercent = said.IsPercent && own.IsPercent;
        if (arePercent && Digits(share) >= Digits(given))
            return false;
        return IsNear(said, share, given, ShareRounding) || Math.Abs(share - given) <= SameShare && IsBound(said, own);
    }

    private static bool IsRest(Place said, Place own)
    {
        if (ShareAt(said) is not { } share)
            return false;
        return ShareAt(own) is { } given && Math.Abs(1 - share - given) <= SameShare;
    }

    private static bool IsTime(Place said, Place own)
    {
        var time = TimeOf(said);
        if (time.Length <= 0)
            return false;
        var given = TimeOf(own);
        // “21 days instead of 14”: the unit goes without saying.
        if (given.Length <= 0)
            return time.Length == own.Word.Value && own.Unit is null;
        return time == given && IsBound(said, own);
    }

    // A number said to be near is rounder than the one that it stands for, and of the same unit.
    private static bool IsRounded(Place said, Place own)
    {
        if ((said.Word, own.Word) is not ({ Value: { } value, IsYear: false }, { Value: { } given, IsYear: false }))
            return false;
        if (Digits(value) >= Digits(given) || said.Unit != own.Unit)
            return false;
        var isLoose = Digits(value) == 1 && Measures.BoundOf(said.Words, said.Start) != 0;
        return IsNear(said, value, given, given * (isLoose ? BoundRounding : Rounding));
    }

    private static bool IsBound(Place said, Place own)
    {
        var bound = Measures.BoundOf(said.Words, said.Start);
        return bound == 0 || bound == Measures.BoundOf(own.Words, own.Start);
    }

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
        if (words[i].Value is not (>= 0 and var value))
            return null;
        if (place.IsPercent)
            return value / 100;
        if (words[i].Folded == "half")
            return value;
        if (Denominator(words[place.Index].Folded) is { } parts)
            return place.Index > i ? value / parts : 1m / parts;
        if (Denominator(words.FoldedAt(i + 1)) is { } next)
            return value / next;
        return WholeAfter(words, i) is { } whole && value < whole ? value / whole : null;
    }

    // The “ten” of “nine in ten”, “nine out of ten”, “nine people in every ten”.
    private static decimal? WholeAfter(Word[] words, int index)
    {
        for (var i = index + 2; i <= index + 4; i++)
        {
            var isPart = (words.FoldedAt(i - 2), words.FoldedAt(i - 1)) switch
            {
                (_, "in") => i <= index + 3,
                ("in", "every") or ("out", "of") => true,
                _ => false,
            };
            if (isPart && words.At(i) is { IsYear: false, Value: > 1 and <= 100 and var whole })
                return whole;
        }

        return null;
    }

    private static decimal? Denominator(string word) => Parts.TryGetValue(word, out var parts) ? parts : null;

    private static (char Kind, decimal Length) TimeOf(Place place)
    {
        var unit = place.Unit ?? "";
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

        public string? Unit => Measures.UnitOf(Text, Words, Index);

        public bool IsPercent => Unit == "%";

        public int Start { get; } = StartOf(Words, Index);

        private static int StartOf(Word[] words, int index)
        {
            var before = words.At(index - 1);
            if (before.Value is not null && Denominator(words[index].Folded) is not null)
                return index - 1;
            if (before.Folded == "in" && words[index].Value > words.At(index - 2).Value)
                return index - 2;
            var isOutOf = (words.At(index - 3).Value, words.FoldedAt(index - 2), before.Folded) is (not null, "out", "of");
            return isOutOf ? index - 3 : index;
        }
    }
}
