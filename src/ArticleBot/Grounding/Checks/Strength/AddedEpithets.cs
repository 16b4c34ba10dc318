using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>A claim gives nobody a title, a first name or a nationality that the article does not give.</summary>
internal static class AddedEpithets
{
    private const int ShortestNationality = 5;

    public static Overstatement? Find(ClaimText claim, Basis basis)
    {
        for (var i = 0; i + 1 < claim.Words.Length; i++)
        {
            var word = claim.Words[i];
            if (word.Is(WordTraits.Quoted) || !word.Is(WordTraits.Title | WordTraits.Opener) || IsInArticle(claim, word) || claim.Words[i + 1].Start != word.End + 1)
                continue;
            if (IsTitle(claim, i) || IsNationality(claim, i))
                return new Overstatement(claim.Slice(i, i), Edit.Remove(claim, i));
        }

        return null;
    }

    private static bool IsInArticle(ClaimText claim, Word word) => claim.Cited.Sources.Any(source => source.Alike(word.Term).Count > 0);

    private static bool IsTitle(ClaimText claim, int index) =>
        claim.Words[index].Is(WordTraits.Title) && claim.Words[index].Is(WordTraits.Capital) && !claim.Words[index].Is(WordTraits.Function) && !IsCourtesy(claim.Words[index].Folded)
        && claim.NameAt(index + 1) >= 0 && (index == 0 || !claim.Words[index - 1].Is(WordTraits.Title) || claim.Words[index - 1].Is(WordTraits.Function));

    private static bool IsCourtesy(string word) => word is "mr" or "mrs" or "ms" or "miss" or "mx" or "dr" or "sir" or "dame" or "saint" or "st";

    // “French judges ruled”: the beginning of a sentence hides the name.
    private static bool IsNationality(ClaimText claim, int index)
    {
        var word = claim.Words[index].Folded;
        var isMade = word.Length >= ShortestNationality && (word.EndsWith("ish", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ian", StringComparison.Ordinal)
            || word.EndsWith("ean", StringComparison.Ordinal) || word.EndsWith("ican", StringComparison.Ordinal)) || word is "french" or "dutch" or "german" or "greek" or "swiss" or "czech" or "thai" or "iraqi" or "israeli" or "pakistani" or "saudi";
        return isMade && claim.Words[index].Is(WordTraits.Opener) && claim.SupportOf(index + 1) > 0 && claim.NameAt(index + 1) < 0;
    }
}
