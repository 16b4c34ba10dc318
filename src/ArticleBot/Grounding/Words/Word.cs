using ArticleBot.English;

namespace ArticleBot.Grounding.Words;

/// <summary>A word or a number of a text, as the checks see it.</summary>
/// <param name="Start">Its first unit in the text.</param>
/// <param name="End">Past its last unit; a number of several words is one word.</param>
/// <param name="Folded">It in small letters without accents.</param>
/// <param name="Term">The form in which it is compared.</param>
/// <param name="Traits">What its look and the word lists tell.</param>
/// <param name="Value">The number that it writes; null where it writes none.</param>
internal sealed record Word(int Start, int End, string Folded, string Term, WordTraits Traits, decimal? Value = null)
{
    public bool Is(WordTraits traits) => (Traits & traits) != WordTraits.None;

    /// <summary>Whether it tells what a sentence is about: neither grammar nor the verb of saying nor a name or number.</summary>
    public bool IsContent => !Is(WordTraits.Function | WordTraits.Light | WordTraits.Capital | WordTraits.Date) && Value is null;

    /// <summary>Whether it is written as a name: with a capital that the sentence's beginning does not explain.</summary>
    public bool IsName => Is(WordTraits.Capital) && !Is(WordTraits.Function | WordTraits.Date | WordTraits.Title) && Value is null;

    /// <summary>Whether it may stand in the place of another: a number for a number, a month for a month, a day for a day.</summary>
    public bool IsRivalNumber(Word other) =>
        Value is not null
            ? other.Value is not null && IsYear == other.IsYear
            : Is(WordTraits.Date) && other.Is(WordTraits.Date) && other.Value is null && IsMonth == other.IsMonth;

    /// <summary>Whether it writes the same number or date: “Oct.” and “October”.</summary>
    public bool IsSameNumber(Word other) => Value is null
        ? Is(WordTraits.Date) && other.Is(WordTraits.Date) && other.Value is null
        && Folded.AsSpan(0, 3).SequenceEqual(other.Folded.AsSpan(0, 3))
        : Value == other.Value;

    /// <summary>Whether it writes a year in four figures.</summary>
    public bool IsYear => Value is >= 1500 and < 2100 && Folded.Length == 4 && char.IsAsciiDigit(Folded[0]);

    private bool IsMonth => Months.Contains(Folded);
}
