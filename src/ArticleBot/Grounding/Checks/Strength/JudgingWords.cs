using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>
/// A claim judges nobody whom the cited passages do not judge: an adverb of manner that they do not have is taken out, and so is an
/// adjective that is made to judge (“reckless”, “shameful”) before a noun of theirs.
/// </summary>
internal static class JudgingWords
{
    private const int ShortestAdverb = 6;
    private const int Root = 4;

    // What tells of time, frequency, degree or doubt is no judgement, nor are nouns and adjectives that end like an adverb.
    private static readonly FrozenSet<string> Neutral = WordFile.Class("checking", "neutral");

    private static readonly string[] Endings = ["less", "ful", "ous"];

    private static readonly FrozenSet<string> Before = WordFile.Class("checking", "before-joined");

    private static readonly FrozenSet<string> After = WordFile.Class("checking", "after-joined");

    public static Overstatement? Find(ClaimText claim, Basis basis)
    {
        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (IsAdded(claim, i) && (IsManner(claim.Words[i].Folded) || IsJudgingAdjective(claim, i)))
                return new Overstatement(claim.Slice(i, i), IsJoined(claim, i) ? null : Edit.Remove(claim, i));
        }

        return null;
    }

    // “rather evasively”, “slowly and painfully”: one word alone cannot go.
    private static bool IsJoined(ClaimText claim, int index) =>
        Before.Contains(claim.Words.FoldedAt(index - 1)) || After.Contains(claim.Words.FoldedAt(index + 1));

    private static bool IsAdded(ClaimText claim, int index)
    {
        var word = claim.Words[index];
        if (word.IsQuoted || claim.NameAt(index) >= 0)
            return false;
        return claim.SupportOf(index) == 0 && !claim.Cited.Words().Any(own => IsSameRoot(own.Word.Folded, word.Folded));
    }

    // “peaceful” and “peacefully”
    private static bool IsSameRoot(string own, string word) =>
        own.Length >= Root && own.AsSpan().CommonPrefixLength(word) >= Math.Max(Root, Math.Min(own.Length, word.Length) - 3);

    // What is no adverb of manner: of time, of degree, of how often and how sure; and nouns and adjectives in “-ly”.
    private static bool IsManner(string word) =>
        word == "always" || word.Length >= ShortestAdverb && word.EndsWith("ly", StringComparison.Ordinal) && !IsNeutral(word);

    private static bool IsNeutral(string word) =>
        Neutral.Contains(word) || (Grammar.Of(word) & (WordTraits.Frame | WordTraits.Light | WordTraits.Negative)) != WordTraits.None;

    private static bool IsJudgingAdjective(ClaimText claim, int index)
    {
        var word = claim.Words[index];
        if (!IsMadeToJudge(word.Folded) || claim.Words.At(index + 1).Start != word.End + 1)
            return false;
        return claim.SupportOf(index + 1) > 0;
    }

    private static bool IsMadeToJudge(string word) =>
        word.Length > ShortestAdverb - 1 && Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal));
}
