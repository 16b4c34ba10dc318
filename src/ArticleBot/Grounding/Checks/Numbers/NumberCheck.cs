using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Numbers;

/// <summary>Every number and date of a claim stands in a cited passage or in the title.</summary>
internal static class NumberCheck
{
    private static readonly FrozenSet<string> BeforeFirst = WordFile.Class("checking", "before-first");
    private static readonly FrozenSet<string> Beginnings = WordFile.Class("checking", "beginning");
    private static readonly FrozenSet<string> Spans = WordFile.Class("measures", "span");

    // Where the passages do not write the value at all.
    private static readonly ImmutableArray<Func<ClaimText, int, List<WordMatch>, bool>> Uncounted =
        [IsOneOf, Pairs.IsTold, DayCounts.IsTold, IsBeginning];

    // However the passages write it.
    private static readonly ImmutableArray<Func<ClaimText, int, List<WordMatch>, bool>> Otherwise = [Amounts.AreTold, IsLooseFirst];

    public static Finding? Find(ClaimText claim)
    {
        var held = claim.Cited.Words().Concat(claim.Cited.TitleWords()).ToList();
        var byValue = held.Where(own => own.Word.Value is not null).ToLookup(own => own.Word.Value);
        var written = held.Select(own => own.Word.Folded).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (claim.Words[i].IsQuoted || IsAdverb(claim.Words, i))
                continue;
            var isTold = claim.Words[i].Value is null ? IsWritten(claim, i, held, written) : IsHeld(claim, i, held, byValue);
            if (!isTold)
                return new Finding(Verdict.NumberNotFound, CurrencyOf(claim.Text, claim.Words[i]) + claim.Slice(i, i));
        }

        return null;
    }

    // “was first noticed by”, “Kim first assumed”: no count.
    private static bool IsAdverb(Word[] words, int index)
    {
        if (words[index].Folded != "first")
            return false;
        var (before, next) = (words.At(index - 1), words.At(index + 1));
        if (next is not { IsThere: true, IsCapital: false })
            return false;
        return BeforeFirst.Contains(before.Folded) || before.IsCapital && next.EndsIn("ed");
    }

    // “the first cases appeared” where the passage tells how it began.
    private static bool IsBeginning(ClaimText claim, int index, List<WordMatch> held) =>
        claim.Words[index].Folded == "first" && held.Exists(own => Beginnings.Contains(own.Word.Folded));

    // “at first”, “a first look” where the passage counts nothing: the wording's concern; but “the first eight”, “for the first time”.
    private static bool IsLooseFirst(ClaimText claim, int index, List<WordMatch> held)
    {
        var words = claim.Words;
        if (words[index].Folded != "first")
            return false;
        if (words.FoldedAt(index - 1) == "at")
            return true;
        var isCount = words.At(index + 1) is { IsThere: false } or { Value: not null } or { Folded: "time" or "to" };
        return !isCount && !held.Exists(own => own.Word.Folded is "second" or "third" or "fourth" or "last");
    }

    private static bool IsWritten(ClaimText claim, int index, List<WordMatch> held, HashSet<string> written)
    {
        var word = claim.Words[index];
        if (!IsDateHeld(word, held) || !IsWhenHeld(claim.Words, index, held))
            return false;
        var isSpelt = !word.Folded.Any(char.IsDigit) || written.Contains(word.Folded);
        return isSpelt && Lengths.IsHeld(claim, index, held);
    }

    private static bool IsHeld(ClaimText claim, int index, List<WordMatch> held, ILookup<decimal?, WordMatch> byValue)
    {
        var value = claim.Words[index].Value;
        var isTold = byValue.Contains(value)
            ? byValue[value].Any(own => IsSameMeasure(claim, index, own))
            : Uncounted.Any(way => way(claim, index, held));
        return isTold || Otherwise.Any(way => way(claim, index, held));
    }

    private static bool IsDateHeld(Word word, List<WordMatch> held) =>
        !word.IsDate || held.Exists(own => word.IsSameNumber(own.Word));

    // “last month”, “tomorrow”: the passage has it, and not “next month”.
    private static bool IsWhenHeld(Word[] words, int index, List<WordMatch> held)
    {
        var word = words[index];
        if (word.Folded is "yesterday" or "today" or "tonight" or "tomorrow")
            return held.Exists(own => own.Word.Folded == word.Folded);
        if (DirectionOf(words, index) is not { } direction)
            return true;
        return held.Exists(own =>
            own.Word.Term == word.Term && (DirectionOf(own.Source.Words, own.Position) ?? direction) == direction);
    }

    private static string? DirectionOf(Word[] words, int index) =>
        words.FoldedAt(index - 1) is ("last" or "next") and var direction && Spans.Contains(words[index].Folded) ? direction : null;

    // The same value in the same unit, where both give one, and no bound that the passage does not give.
    private static bool IsSameMeasure(ClaimText claim, int index, WordMatch own)
    {
        var bound = Measures.BoundOf(claim.Words, index);
        var isBound = bound == 0 || bound == Measures.BoundOf(own.Source.Words, own.Position);
        return isBound && IsSameUnit(Measures.UnitOf(claim.Text, claim.Words, index), own);
    }

    private static bool IsSameUnit(string? unit, WordMatch own)
    {
        var ownUnit = Measures.UnitOf(own);
        if (unit is null || unit == ownUnit)
            return true;
        if (ownUnit is not null)
            return false;
        return unit == "%" ? IsFirstOfRange(own) : !Measures.IsMoney(unit);
    }

    // “between 5 and 10 percent”: the unit stands after the second.
    private static bool IsFirstOfRange(WordMatch own) =>
        own.Position + 2 < own.Source.Words.Length && Measures.UnitOf(own.Source.Article.Text, own.Source.Words, own.Position + 2) == "%";

    // “one person” for “a person”; one of something is no amount.
    private static bool IsOneOf(ClaimText claim, int index, List<WordMatch> held)
    {
        if (claim.Words[index].Folded is not ("one" or "single"))
            return false;
        // The end of the claim, or “one of”.
        if (claim.Words.FoldedAt(index + 1) is "" or "of")
            return true;
        return held.Exists(own => own.Word.Folded is "a" or "an" or "another" or "once");
    }

    private static char? CurrencyOf(string text, Word word) =>
        text.AsSpan(0, word.Start) is [.., ('$' or '£' or '€' or '¥') and var sign] ? sign : null;
}
