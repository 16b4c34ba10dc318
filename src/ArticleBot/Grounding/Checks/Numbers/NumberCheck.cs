using System.Collections.Frozen;
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

    public static Finding? Find(ClaimText claim)
    {
        var held = claim.Cited.Words().Concat(claim.Cited.TitleWords()).ToList();
        var byValue = held.Where(own => own.Word.Value is not null).ToLookup(own => own.Word.Value);
        var written = held.Select(own => own.Word.Folded).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (!claim.Words[i].Is(WordTraits.Quoted) && !IsAdverb(claim.Words, i)
                && !(claim.Words[i].Value is null ? IsWritten(claim, i, held, written) : IsHeld(claim, i, held, byValue)))
                return new Finding(Verdict.NumberNotFound, CurrencyOf(claim.Text, claim.Words[i]) + claim.Slice(i, i));
        }

        return null;
    }

    // “was first noticed by”, “Kim first assumed”: no count.
    private static bool IsAdverb(Word[] words, int index) =>
        words[index].Folded == "first" && index > 0 && index + 1 < words.Length && !words[index + 1].Is(WordTraits.Capital)
        && (BeforeFirst.Contains(words[index - 1].Folded)
            || words[index - 1].Is(WordTraits.Capital) && words[index + 1].Folded.EndsWith("ed", StringComparison.Ordinal));

    // “the first cases appeared” where the passage tells how it began.
    private static bool IsBeginning(Word word, List<WordMatch> held) =>
        word.Folded == "first"
            && held.Exists(own =>
            Beginnings.Contains(own.Word.Folded));

    // “at first”, “a first look” where the passage counts nothing: the wording's concern; but “the first eight”, “for the first time”.
    private static bool IsLooseFirst(Word[] words, int index, List<WordMatch> held)
    {
        if (words[index].Folded != "first")
            return false;
        var isCount = index + 1 == words.Length || words[index + 1].Value is not null || words[index + 1].Folded is "time" or "to";
        return index > 0 && words[index - 1].Folded == "at" || !isCount
            && !held.Exists(own => own.Word.Folded is "second" or "third" or "fourth" or "last");
    }

    private static bool IsWritten(ClaimText claim, int index, List<WordMatch> held, HashSet<string> written) =>
        IsDateHeld(claim.Words[index], held) && IsWhenHeld(claim.Words, index, held) && Lengths.IsHeld(claim, index, held)
        && (!claim.Words[index].Folded.Any(char.IsDigit) || written.Contains(claim.Words[index].Folded));

    private static bool IsHeld(ClaimText claim, int index, List<WordMatch> held, ILookup<decimal?, WordMatch> byValue)
    {
        var word = claim.Words[index];
        var isTold = byValue.Contains(word.Value)
            ? byValue[word.Value].Any(own => IsSameMeasure(claim, index, own))
            : IsOneOf(claim, index, held) || Pairs.IsTold(claim, index, held) || DayCounts.IsTold(claim, index, held)
            || IsBeginning(word, held);
        return isTold || Amounts.AreTold(claim, index, held) || IsLooseFirst(claim.Words, index, held);
    }

    private static bool IsDateHeld(Word word, List<WordMatch> held) =>
        !word.Is(WordTraits.Date) || held.Exists(own => word.IsSameNumber(own.Word));

    // “last month”, “tomorrow”: the passage has it, and not “next month”.
    private static bool IsWhenHeld(Word[] words, int index, List<WordMatch> held)
    {
        if (words[index].Folded is "yesterday" or "today" or "tonight" or "tomorrow")
            return held.Exists(own => own.Word.Folded == words[index].Folded);
        return DirectionOf(words, index) is not { } direction
            || held.Exists(own =>
            own.Word.Term == words[index].Term && (DirectionOf(own.Source.Words, own.Position) ?? direction) == direction);
    }

    private static string? DirectionOf(Word[] words, int index) =>
        index > 0 && words[index - 1].Folded is ("last" or "next")
            && Spans.Contains(words[index].Folded)
            ? words[index - 1].Folded : null;

    // The same value in the same unit, where both give one, and no bound that the passage does not give.
    private static bool IsSameMeasure(ClaimText claim, int index, WordMatch own)
    {
        var (unit, bound) = (Measures.UnitOf(claim.Text, claim.Words, index), Measures.BoundOf(claim.Words, index));
        var ownUnit = Measures.UnitOf(own.Source.Article.Text, own.Source.Words, own.Position);
        var isUntold = ownUnit is null && !Measures.IsMoney(unit) && (unit != "%" || IsFirstOfRange(own));
        return (unit is null || isUntold || unit == ownUnit)
            && (bound == 0 || bound == Measures.BoundOf(own.Source.Words, own.Position));
    }

    // “between 5 and 10 percent”: the unit stands after the second.
    private static bool IsFirstOfRange(WordMatch own) =>
        own.Position + 2 < own.Source.Words.Length && Measures.UnitOf(own.Source.Article.Text, own.Source.Words, own.Position + 2) == "%";

    // “one person” for “a person”; one of something is no amount.
    private static bool IsOneOf(ClaimText claim, int index, List<WordMatch> held) =>
        claim.Words[index].Folded is "one" or "single"
            && (index + 1 == claim.Words.Length || claim.Words[index + 1].Folded == "of"
            || held.Exists(own => own.Word.Folded is "a" or "an" or "another" or "once"));

    private static char? CurrencyOf(string text, Word word) =>
        word.Start > 0 && text[word.Start - 1] is '$' or '£' or '€' or '¥' ? text[word.Start - 1] : null;
}
