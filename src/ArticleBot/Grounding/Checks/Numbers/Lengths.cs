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
        var words = claim.Words;
        if (index < 2 || words[index - 1].Folded is not ("a" or "an") || !Leading.Contains(words[index - 2].Folded)
            || CountOf(words[index].Folded) is not { } count)
            return true;
        return held.Exists(own => Likeness.Of(words[index].Term, own.Word.Term) > 0 || own.Word.Value is { } value
            && Measures.UnitOf(own.Source.Article.Text, own.Source.Words, own.Position) == count.Unit
            && (value == count.Number || words[index - 2].Folded is "than" or "over" or "least" && value > count.Number));
    }

    private static (string Unit, decimal Number)? CountOf(string word) =>
        Smaller.TryGetValue(word, out var unit) ? (unit, InSmaller[word]) : null;
}
