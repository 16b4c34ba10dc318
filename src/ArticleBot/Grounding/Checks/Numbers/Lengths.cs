using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Numbers;

/// <summary>A length of time that no number tells: “about a week”, “for a month”. The passages have it as such or counted: “seven
/// days”.</summary>
internal static class Lengths
{
    private static readonly FrozenSet<string> Leading = WordFile.Class("checking", "length-opener");
    private static readonly FrozenDictionary<string, string> Smaller = WordFile.Pairs("measures", "smaller");
    private static readonly FrozenDictionary<string, decimal> InSmaller = WordFile.Values("measures", "in-smaller");

    /// <summary>Whether a word is no such length, or the passages have it too.</summary>
    public static bool IsHeld(ClaimText claim, int index, List<WordMatch> held)
    {
        var (opener, article) = (claim.Words.FoldedAt(index - 2), claim.Words.FoldedAt(index - 1));
        if (article is not ("a" or "an") || !Leading.Contains(opener))
            return true;
        var word = claim.Words[index];
        if (CountOf(word.Folded) is not { } count)
            return true;
        var isLeast = opener is "than" or "over" or "least";
        return held.Exists(own => Likeness.Of(word.Term, own.Word.Term) > 0 || IsCounted(own, count, isLeast));
    }

    private static bool IsCounted(WordMatch own, (string Unit, decimal Number) count, bool isLeast)
    {
        if (own.Word.Value is not { } value)
            return false;
        var isEnough = isLeast ? value >= count.Number : value == count.Number;
        return isEnough && Measures.UnitOf(own) == count.Unit;
    }

    private static (string Unit, decimal Number)? CountOf(string word) =>
        Smaller.TryGetValue(word, out var unit) ? (unit, InSmaller[word]) : null;
}
