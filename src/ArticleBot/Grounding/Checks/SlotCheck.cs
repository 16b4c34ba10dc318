using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
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
            if (claim.Verbatim.Hold(name.First, name.End) || IsSpeaker(claim, name, names))
                continue;
            if (SlotFit.OfName(claim, name, names).IsWrong)
                return new Finding(Verdict.NameNotFound, claim.Slice(name.First, name.End - 1));
        }

        var numbers = new SlotNumbers(claim);
        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (!IsCompared(claim, i))
                continue;
            var isWrong = IsAge(claim, i) ? IsAgeOfAnother(claim, i) : SlotFit.OfNumber(numbers, i).IsWrong;
            if (isWrong)
                return new Finding(Verdict.NumberNotFound, claim.Slice(i, i));
        }

        return null;
    }

    private static bool IsSpeaker(ClaimText claim, ClaimName name, SlotNames names) =>
        names.Confirmed.Contains(name) || Disputes.IsTold(claim, name);

    // A number or date, unless the passage has it among the very same words.
    private static bool IsCompared(ClaimText claim, int index)
    {
        if (claim.Words[index] is not { IsFigure: true, IsQuoted: false } || IsLoose(claim.Words, index))
            return false;
        return !claim.Verbatim.Hold(index, index + 1);
    }

    // “one of the works”, “the first half”: hardly a count.
    private static bool IsLoose(Word[] words, int index) =>
        (words[index].Folded, words.FoldedAt(index + 1)) is ("first", _) or ("one", "of");

    // “Sanne de Wit, 37, came third”: an age stands beside a name wherever the passage tells it.
    private static bool IsAge(ClaimText claim, int index) => claim.NameAt(index - 1) >= 0
        && (claim.Words[index], claim.Words.At(index + 1)) is ({ Value: >= 1 and <= 120, IsAfterMark: true }, { IsAfterMark: true });

    // “Kim, 37,” where the passage has “Moon, 37,”.
    private static bool IsAgeOfAnother(ClaimText claim, int index)
    {
        var name = claim.Names[claim.NameAt(index - 1)];
        var owners = claim.Cited.Numbers.Where(held => held.Word.IsAfterMark && held.Word.Value == claim.Words[index].Value)
            .Select(held => held.Source.MentionOf(held.Position - 1)).OfType<SourceMention>().ToList();
        return owners.AreAll(owner => !owner.MayBe(name.Terms));
    }
}
