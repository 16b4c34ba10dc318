using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks;

/// <summary>How well a place of the passages has the words around it that the claim has around a name or a number.</summary>
internal static class SlotScore
{
    private static readonly FrozenSet<string> Adjuncts = WordFile.Class("checking", "adjunct");

    private const int Reach = 5;

    // What stands farther off than so many words does not belong to a place, however little lies between.
    private const int Window = 40;
    private const double LightWeight = 0.5;

    public static double OfName(ClaimText claim, ClaimName name, SourceArticle source, SourceMention mention) =>
        Of(claim, name.First, name.End, source, mention.First, mention.End, isName: true);

    public static double OfNumber(ClaimText claim, int index, WordMatch place) =>
        Of(claim, index, index + 1, place.Source, place.Position, place.Position + 1, isName: false);

    /// <summary>The most that any place could score for a name.</summary>
    public static double MostOfName(ClaimText claim, ClaimName name) =>
        Neighbours(claim, name.First, name.End, isName: true)
            .Sum(neighbour => WeightOf(claim, neighbour.Index) / Math.Abs(neighbour.Apart));

    /// <summary>The most that any place could score for a number.</summary>
    public static double MostOfNumber(ClaimText claim, int index) =>
        Neighbours(claim, index, index + 1, isName: false).Sum(neighbour => WeightOf(claim, neighbour.Index) / Math.Abs(neighbour.Apart));

    /// <summary>The words around a place, the place itself left out.</summary>
    public static IEnumerable<int> Around(int first, int end, int count)
    {
        for (var i = Math.Max(0, first - Window); i < Math.Min(count, end + Window); i++)
        {
            if (i < first || i >= end)
                yield return i;
        }
    }

    // The words around the place in the claim, each where the passage has it nearest to how the claim has it.
    private static double Of(ClaimText claim, int first, int end, SourceArticle source, int place, int placeEnd, bool isName)
    {
        var score = 0.0;
        var isAdjunct = IsAdjunct(claim.Words, first) && IsAdjunct(source.Words, place);
        foreach (var (i, apart) in Neighbours(claim, first, end, isName))
        {
            var best = 0.0;
            foreach (var match in claim.MatchesNear(i, source, place - Window, placeEnd + Window))
            {
                if (match.Likeness >= Likeness.Synonym && source.SentenceOf[match.Position] == source.SentenceOf[place])
                    best = Math.Max(best,
                        match.Likeness * Fit(claim, i, apart, source, match.Position, place, placeEnd, isName, isAdjunct));
            }

            score += best * WeightOf(claim, i) / Math.Abs(apart);
        }

        return score;
    }

    // The words within reach that tell something, with how many such words they lie apart.
    private static IEnumerable<(int Index, int Apart)> Neighbours(ClaimText claim, int first, int end, bool isName)
    {
        foreach (var i in Around(first, end, claim.Words.Length))
        {
            if (claim.Words[i].IsFunction || isName && IsOfOthers(claim, i))
                continue;
            var apart = claim.StepsBetween(i < first ? first : end - 1, i);
            if (apart != 0 && Math.Abs(apart) <= Reach)
                yield return (i, apart);
        }
    }

    private static double WeightOf(ClaimText claim, int index) =>
        claim.Cited.WeightOf(claim.Words[index].Term) * (claim.Words[index].Is(WordTraits.Light) ? LightWeight : 1);

    // Another name. And beside a quotation a verb of saying only leads it in: who said it, QuoteCheck finds.
    private static bool IsOfOthers(ClaimText claim, int index)
    {
        if (claim.NameAt(index) >= 0)
            return true;
        if (claim.Quotes.Count == 0)
            return false;
        var traits = claim.Words[index].Traits | Grammar.Of(claim.Words[index].Term);
        return traits.HasFlag(WordTraits.Saying);
    }

    /// <summary>Whether a name only tells where or whose something is: “in Oslo”, “of Ocean Trust”.</summary>
    public static bool IsPlaced(ClaimText claim, ClaimName name) => Placing.Contains(Roles.WordBefore(claim.Words, name.First));

    private static bool IsAdjunct(Word[] words, int first)
    {
        var before = words.SkipBefore(first, word => word.IsTitle || word.Folded is "the" or "a" or "an" or "about");
        return Adjuncts.Contains(words.FoldedAt(before));
    }

    private static double Fit(ClaimText claim, int index, int apart, SourceArticle source, int position, int place, int placeEnd,
        bool isName, bool isAdjunct)
    {
        var there = position < place ? source.StepsBetween(position, place) * -1 : source.StepsBetween(placeEnd - 1, position);
        // What a preposition leads in stays where it is: “in Paris”, “for two years”, but “by Kim”.
        if (!isAdjunct && Passives.IsPassive(claim.Words, index) != Passives.IsPassive(source.Words, position))
            there = -there;
        var far = Math.Abs(Math.Abs(there) - Math.Abs(apart));
        var fit = 1 / (1 + 0.5 * far);
        if (Math.Sign(there) != Math.Sign(apart) && !claim.Words[index].Is(WordTraits.Mutual))
            fit *= 0.2;
        return isName && source.HasMentionBetween(position, place) ? fit * 0.5 : fit;
    }
}
