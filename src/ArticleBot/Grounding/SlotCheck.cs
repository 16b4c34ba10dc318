namespace ArticleBot.Grounding;

/// <summary>
/// Names, numbers and dates stand beside the words that the passage puts them beside: of all that could fill the place, none
/// fits it far better than what the claim has there.
/// </summary>
internal static class SlotCheck
{
    public static Finding? Find(ClaimText claim)
    {
        foreach (var name in claim.Names)
        {
            if (!SpeakerCheck.Confirms(claim, name) && SlotFit.OfName(claim, name) is { IsWrong: true })
                return new Finding(Verdict.NameNotFound, claim.Slice(name.First, name.End - 1));
        }

        for (var i = 0; i < claim.Words.Length; i++)
        {
            var word = claim.Words[i];
            if ((word.Value is not null || word.Is(WordTraits.Date)) && !word.Is(WordTraits.Quoted) && SlotFit.OfNumber(claim, i) is { IsWrong: true })
                return new Finding(Verdict.NumberNotFound, claim.Slice(i, i));
        }

        return null;
    }
}
