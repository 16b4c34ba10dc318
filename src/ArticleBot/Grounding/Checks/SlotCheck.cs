using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks;

/// <summary>
/// Names, numbers and dates stand beside the words that the passage puts them beside: of all that could fill the place, none
/// fits it far better than what the claim has there.
/// </summary>
internal static class SlotCheck
{
    public static Finding? Find(ClaimText claim)
    {
        var names = new SlotNames(claim);
        foreach (var name in claim.Names)
        {
            if (!claim.Verbatim.Hold(name.First, name.End) && !names.Confirmed.Contains(name) && !Disputes.IsTold(claim, name)
                && SlotFit.OfName(claim, name, names) is { IsWrong: true })
                return new Finding(Verdict.NameNotFound, claim.Slice(name.First, name.End - 1));
        }

        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (IsCompared(claim, i) && (IsAge(claim, i) ? IsAgeOfAnother(claim, i) : SlotFit.OfNumber(claim, i) is { IsWrong: true }))
                return new Finding(Verdict.NumberNotFound, claim.Slice(i, i));
        }

        return null;
    }

    // A number or date, unless the passage has it among the very same words.
    private static bool IsCompared(ClaimText claim, int index) =>
        (claim.Words[index].Value is not null || claim.Words[index].Is(WordTraits.Date)) && !claim.Words[index].Is(WordTraits.Quoted)
        && !IsLoose(claim.Words, index) && !claim.Verbatim.Hold(index, index + 1);

    // “one of the works”, “the first half”: hardly a count.
    private static bool IsLoose(Word[] words, int index) =>
        words[index].Folded == "first" || words[index].Folded == "one" && index + 1 < words.Length && words[index + 1].Folded == "of";

    // “Sanne de Wit, 37, came third”: an age stands beside a name wherever the passage tells it.
    private static bool IsAge(ClaimText claim, int index) =>
        claim.Words[index].Value is >= 1 and <= 120 && claim.Words[index].Is(WordTraits.AfterMark) && claim.NameAt(index - 1) >= 0
        && index + 1 < claim.Words.Length && claim.Words[index + 1].Is(WordTraits.AfterMark);

    // “Kim, 37,” where the passage has “Moon, 37,”.
    private static bool IsAgeOfAnother(ClaimText claim, int index)
    {
        var name = claim.Names[claim.NameAt(index - 1)];
        var owners = claim.Cited.Numbers.Where(held =>
            held.Word.Value == claim.Words[index].Value && held.Word.Is(WordTraits.AfterMark) && held.Position > 0
                && held.Source.MentionAt[held.Position - 1] >= 0)
            .Select(held => held.Source.Mentions[held.Source.MentionAt[held.Position - 1]]).ToList();
        return owners.Count > 0 && !owners.Exists(owner => owner.MayBe(name.Terms));
    }
}
