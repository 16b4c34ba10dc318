using System.Collections.Frozen;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>A claim gives nobody a title, a first name or a nationality that the article does not give.</summary>
internal static class AddedEpithets
{
    private const int ShortestNationality = 5;

    private static readonly string[] Endings = ["ish", "ese", "ian", "ean", "ican"];

    private static readonly FrozenSet<string> Irregular =
        "french dutch german greek swiss czech thai iraqi israeli pakistani saudi".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Courtesies = "mr mrs ms miss mx dr sir dame saint st".Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public static Overstatement? Find(ClaimText claim, Basis basis)
    {
        for (var i = 0; i + 1 < claim.Words.Length; i++)
        {
            var word = claim.Words[i];
            var mayBe = word.Is(WordTraits.Title | WordTraits.Opener) && !word.Is(WordTraits.Quoted)
                && claim.Words[i + 1].Start == word.End + 1;
            if (mayBe && !IsInArticle(claim, word) && (IsTitle(claim, i) || IsNationality(claim, i)))
                return new Overstatement(claim.Slice(i, i), Edit.Remove(claim, i));
        }

        return null;
    }

    // “Rep.” is a representative.
    private static bool IsInArticle(ClaimText claim, Word word) =>
        claim.Cited.Sources.Any(source => source.Alike(word.Term).Count > 0
            || source.Words.Any(own =>
            own.Is(WordTraits.Title) && own.Folded.Length > 2 && word.Folded.StartsWith(own.Folded, StringComparison.Ordinal)));

    private static bool IsTitle(ClaimText claim, int index)
    {
        var word = claim.Words[index];
        var isOne = word.Is(WordTraits.Title) && word.Is(WordTraits.Capital) && !word.Is(WordTraits.Function)
            && !Courtesies.Contains(word.Folded);
        // “Prime Minister Kim”: neither can go alone.
        var isAlone = index == 0 || !claim.Words[index - 1].Is(WordTraits.Title) || claim.Words[index - 1].Is(WordTraits.Function);
        return isOne && isAlone && claim.NameAt(index + 1) >= 0;
    }

    // “French judges ruled”: the beginning of a sentence hides the name.
    private static bool IsNationality(ClaimText claim, int index)
    {
        var word = claim.Words[index].Folded;
        var isMade = word.Length >= ShortestNationality && Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal));
        return claim.Words[index].Is(WordTraits.Opener) && (isMade || Irregular.Contains(word)) && claim.SupportOf(index + 1) > 0
            && claim.NameAt(index + 1) < 0;
    }
}
