using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks;

/// <summary>How well a place of the passages has the words around it that the claim has around a name or a number.</summary>
internal static class SlotScore
{
    private const int Reach = 5;
    private const double LightWeight = 0.5;

    public static double OfName(ClaimText claim, ClaimName name, SourceArticle source, SourceMention mention) =>
        Of(claim, name.First, name.End, source, mention.First, mention.End, isName: true);

    public static double OfNumber(ClaimText claim, int index, WordMatch place) =>
        Of(claim, index, index + 1, place.Source, place.Position, place.Position + 1, isName: false);

    // The words around the place in the claim, each where the passage has it nearest to how the claim has it.
    private static double Of(ClaimText claim, int first, int end, SourceArticle source, int place, int placeEnd, bool isName)
    {
        var score = 0.0;
        var isAdjunct = IsAdjunct(claim.Words, first) && IsAdjunct(source.Words, place);
        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (i >= first && i < end || claim.Words[i].Is(WordTraits.Function) || isName && (claim.NameAt(i) >= 0 || claim.Quotes.Count > 0 && IsCue(claim.Words[i])))
                continue;
            var apart = claim.StepsBetween(i < first ? first : end - 1, i);
            if (Math.Abs(apart) > Reach || apart == 0)
                continue;
            var best = 0.0;
            foreach (var match in claim.Matches[i])
            {
                if (match.Likeness >= Likeness.Synonym && match.Source == source && source.SentenceOf[match.Position] == source.SentenceOf[place])
                    best = Math.Max(best, match.Likeness * Fit(claim, i, apart, source, match.Position, place, placeEnd, isName, isAdjunct));
            }

            score += best * claim.Cited.WeightOf(claim.Words[i].Term) * (claim.Words[i].Is(WordTraits.Light) ? LightWeight : 1) / Math.Abs(apart);
        }

        return score;
    }

    // Beside a quotation a verb of saying only leads it in: who said it, QuoteCheck finds.
    private static bool IsCue(Word word) => word.Is(WordTraits.Saying) || Grammar.Of(word.Term).HasFlag(WordTraits.Saying);

    /// <summary>Whether a name only tells where or whose something is: “in Oslo”, “of Ocean Trust”.</summary>
    public static bool IsPlaced(ClaimText claim, ClaimName name) => Roles.IsPlacing(Roles.WordBefore(claim.Words, name.First));

    private static bool IsAdjunct(Word[] words, int first)
    {
        var before = first - 1;
        while (before >= 0 && (words[before].Folded is "the" or "a" or "an" or "about" || words[before].Is(WordTraits.Title)))
            before--;
        return before >= 0 && words[before].Folded is "in" or "at" or "on" or "for" or "since" or "until" or "from" or "to" or "after" or "before" or "between" or "during" or "within" or "of" or "with";
    }

    private static double Fit(ClaimText claim, int index, int apart, SourceArticle source, int position, int place, int placeEnd, bool isName, bool isAdjunct)
    {
        var there = position < place ? source.StepsBetween(position, place) * -1 : source.StepsBetween(placeEnd - 1, position);
        // What a preposition leads in stays where it is: “in Paris”, “for two years”, but “by Kim”.
        if (!isAdjunct && Passives.IsPassive(claim.Words, index) != Passives.IsPassive(source.Words, position))
            there = -there;
        var isMutual = claim.Words[index].Is(WordTraits.Mutual);
        var far = Math.Abs(Math.Abs(there) - Math.Abs(apart));
        var fit = 1 / (1 + 0.5 * far);
        if (!isMutual && Math.Sign(there) != Math.Sign(apart))
            fit *= 0.2;
        return isName && source.HasMentionBetween(position, place) ? fit * 0.5 : fit;
    }
}
