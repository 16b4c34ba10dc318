using ArticleBot.Articles;
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
    /// <summary>What stands outside of a text: no letters, no traits, no number.</summary>
    public static readonly Word None = new(-1, -1, "", "", WordTraits.None);

    public bool Is(WordTraits traits) => (Traits & traits) != WordTraits.None;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => TextSpan.Between(Start, End);

    /// <summary>Whether it stands in a text at all.</summary>
    public bool IsThere => Start >= 0;

    /// <summary>Whether it carries grammar: the, of, was.</summary>
    public bool IsFunction => Is(WordTraits.Function);

    /// <summary>Whether it carries grammar and counts nothing.</summary>
    public bool IsGrammar => this is { IsFunction: true, Value: null };

    /// <summary>Whether it stands in quotation marks.</summary>
    public bool IsQuoted => Is(WordTraits.Quoted);

    /// <summary>Whether it turns a sentence into its opposite: not, without.</summary>
    public bool IsNegative => Is(WordTraits.Negative);

    /// <summary>Whether a comma or a stronger mark stands before it.</summary>
    public bool IsAfterMark => Is(WordTraits.AfterMark);

    /// <summary>Whether it is written with a capital.</summary>
    public bool IsCapital => Is(WordTraits.Capital);

    /// <summary>Whether it is a month or a day of the week.</summary>
    public bool IsDate => Is(WordTraits.Date);

    /// <summary>Whether it stands before a name: Mr, President.</summary>
    public bool IsTitle => Is(WordTraits.Title);

    /// <summary>Whether it owns what follows: Kim's.</summary>
    public bool IsPossessive => Is(WordTraits.Possessive);

    /// <summary>Whether it says that somebody says, and is not itself quoted.</summary>
    public bool IsCue => Is(WordTraits.Saying) && !IsQuoted;

    /// <summary>Whether it is a number or a date.</summary>
    public bool IsFigure => Value is not null || IsDate;

    /// <summary>Whether it looks like an adverb: slowly.</summary>
    public bool IsAdverb => EndsIn("ly");

    /// <summary>Whether it tells what a sentence is about: neither grammar nor the verb of saying nor a name or number.</summary>
    public bool IsContent => Value is null && !Is(WordTraits.Function | WordTraits.Light | WordTraits.Capital | WordTraits.Date);

    /// <summary>Whether it is written as a name: with a capital that the sentence's beginning does not explain.</summary>
    public bool IsName =>
        this is { IsCapital: true, Value: null } && !Is(WordTraits.Function | WordTraits.Date | WordTraits.Title);

    /// <summary>Whether it writes a year in four figures.</summary>
    public bool IsYear => this is { Value: >= 1500 and < 2100, Folded: [>= '0' and <= '9', _, _, _] };

    private bool IsMonth => Months.Contains(Folded);

    /// <summary>Whether it ends in some letters.</summary>
    public bool EndsIn(string ending) => Folded.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>Whether it may stand in the place of another: a number for a number, a month for a month, a day for a day.</summary>
    public bool IsRivalNumber(Word other)
    {
        if (Value is not null)
            return other.Value is not null && IsYear == other.IsYear;
        return AreDates(other) && IsMonth == other.IsMonth;
    }

    /// <summary>Whether it writes the same number or date: “Oct.” and “October”.</summary>
    public bool IsSameNumber(Word other)
    {
        if (Value is not null)
            return Value == other.Value;
        return AreDates(other) && Folded.AsSpan(0, 3).SequenceEqual(other.Folded.AsSpan(0, 3));
    }

    private bool AreDates(Word other) => IsDate && other is { IsDate: true, Value: null };
}
