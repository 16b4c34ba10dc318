using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;
using ArticleBot.Language;

namespace ArticleBot.Grounding.Checks.Wording;

/// <summary>No word of the claim is the opposite of what the passage has in its place: “accepted” for “rejected”.</summary>
internal static class OppositeCheck
{
    public static Finding? Find(ClaimText claim)
    {
        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (claim.Words[i] is not { IsContent: true, IsQuoted: false } || !HasOpposite(claim, i))
                continue;
            if (!PolarityCheck.HasDenialNear(claim.Words, i))
                return new Finding(Verdict.Unsupported, claim.Slice(i, i));
        }

        return null;
    }

    // A sentence that carries the claim has the opposite, and does not deny that. A claim that has both tells of two things:
    // “it fell, while shares rose”.
    private static bool HasOpposite(ClaimText claim, int index)
    {
        var word = claim.Words[index];
        if (claim.Matches[index].Any(match => match.Likeness >= Likeness.Kin))
            return false;
        // Known as a paraphrase only: it weighs less than an opposite that stands in the passage.
        var isLoose = !claim.Matches[index].Any(match => Thesaurus.Of(word.Term).Contains(match.Word.Term));
        var isTurned = claim.Cited.Words().Where(match => Opposites.Are(word.Term, match.Word.Term))
            .Where(match => isLoose || IsInPlace(claim, index, match))
            .Any(match => CitedSentences.Carries(claim, match.Sentence) && !Denials.IsAfterHint(match));
        return isTurned && !claim.Words.Any(other => Opposites.Are(word.Term, other.Term));
    }

    // “production would stop” for “production would continue”, whatever else ends there.
    private static bool IsInPlace(ClaimText claim, int index, WordMatch opposite)
    {
        var (before, own) = (Before(claim.Words, index), Before(opposite.Source.Words, opposite.Position));
        if (before < 0 || !opposite.Source.IsInSentenceOf(opposite.Position, own))
            return false;
        return claim.IsAt(before, opposite.Source, own);
    }

    // The last word before another that tells something.
    private static int Before(Word[] words, int index) =>
        Array.FindLastIndex(words, Math.Max(0, index - 1), index, word => !word.IsFunction);
}
