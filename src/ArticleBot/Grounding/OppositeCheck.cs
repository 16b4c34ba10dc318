using ArticleBot.Language;

namespace ArticleBot.Grounding;

/// <summary>No word of the claim is the opposite of what the passage has in its place: “accepted” for “rejected”.</summary>
internal static class OppositeCheck
{
    public static Finding? Find(ClaimText claim)
    {
        for (var i = 0; i < claim.Words.Length; i++)
        {
            var word = claim.Words[i];
            if (word.IsContent && !word.Is(WordTraits.Quoted) && claim.Matches[i].All(match => IsLoose(word, match)) && !PolarityCheck.HasDenialNear(claim.Words, i) && HasOpposite(claim, word))
                return new Finding(Verdict.Unsupported, claim.Slice(i, i));
        }

        return null;
    }

    // A sentence that carries the claim has the opposite, and does not deny that. A claim that has both tells of two things:
    // “it fell, while shares rose”.
    private static bool HasOpposite(ClaimText claim, Word word) =>
        claim.Cited.Words().Any(match => Opposites.Are(word.Term, match.Word.Term) && CitedSentences.Carries(claim, match.Sentence) && !Denials.IsAfterHint(match))
        && !claim.Words.Any(other => Opposites.Are(word.Term, other.Term));

    // Known as a paraphrase only: it weighs less than an opposite that stands in the passage.
    private static bool IsLoose(Word word, WordMatch match) => match.Likeness < Likeness.Kin && !Thesaurus.Of(word.Term).Contains(match.Word.Term);
}
