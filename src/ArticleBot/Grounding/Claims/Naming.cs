using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Claims;

/// <summary>Finds the words of a claim that only name something more fully than the cited paragraph does: “the rate-setting committee” for
/// “the committee”.</summary>
internal static class Naming
{
    /// <summary>Whether the article has the word before the same noun elsewhere, and the cited passages have the noun.</summary>
    public static bool IsFuller(ClaimText claim, int word)
    {
        var noun = word + 1;
        while (IsBeside(claim.Words, noun) && claim.Words[noun].IsContent && claim.SupportOf(noun) == 0)
            noun++;
        if (!IsBeside(claim.Words, noun) || !claim.Matches[noun].Any(match => match.Likeness == 1))
            return false;
        return claim.Cited.Sources.Any(source => StandsIn(claim.Words, word, noun, source));
    }

    private static bool StandsIn(Word[] words, int first, int last, SourceArticle source)
    {
        foreach (var place in source.PositionsOf(words[first].Term))
        {
            if (Stands(words, first, last, source.Words, place))
                return true;
        }

        return false;
    }

    private static bool Stands(Word[] words, int first, int last, Word[] own, int place)
    {
        for (var i = 1; i <= last - first; i++)
        {
            if (own.At(place + i).Term != words[first + i].Term || !IsBeside(own, place + i))
                return false;
        }

        return true;
    }

    private static bool IsBeside(Word[] words, int index) =>
        words.At(index - 1) is { IsThere: true } before && words.At(index) is { IsAfterMark: false } word && word.Start == before.End + 1;
}
