using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks;

/// <summary>
/// Where a claim has a name or a number: measures how well a place of the passages has the words around it that the claim has around
/// its own. What the measure needs of the claim is read once.
/// </summary>
internal sealed class SlotPlace
{
    private static readonly FrozenSet<string> Adjuncts = WordFile.Class("checking", "adjunct");

    private const int Reach = 5;
    private const double LightWeight = 0.5;

    private readonly ClaimText claim;
    private readonly bool isName;
    private readonly bool isAdjunct;

    // The heaviest first: a place that cannot be good enough is given up soon.
    private readonly (int Index, int Apart, double Weight)[] neighbours;

    /// <param name="claim">The claim.</param>
    /// <param name="first">The first word of the name or number.</param>
    /// <param name="end">The word after its last.</param>
    /// <param name="isName">Whether it is a name.</param>
    public SlotPlace(ClaimText claim, int first, int end, bool isName)
    {
        (this.claim, this.isName) = (claim, isName);
        isAdjunct = IsAdjunct(claim.Words, first);
        neighbours = [.. Neighbours(first, end).OrderByDescending(neighbour => neighbour.Weight)];
        Most = neighbours.Sum(neighbour => neighbour.Weight);
    }

    /// <summary>The most that any place could score.</summary>
    public double Most { get; }

    /// <summary>How many words around it were looked up in the passages: the work that was done.</summary>
    public long Lookups { get; private set; }

    /// <summary>How well a place of an article fits, 0 to <see cref="Most"/>.</summary>
    /// <param name="source">The article.</param>
    /// <param name="place">The first word there.</param>
    /// <param name="placeEnd">The word after the last.</param>
    /// <param name="least">A fit below this one is of no interest: the place counts as 0.</param>
    public double FitAt(SourceArticle source, int place, int placeEnd, double least)
    {
        var (fit, left) = (0.0, Most);
        var areAdjuncts = isAdjunct && IsAdjunct(source.Words, place);
        foreach (var (index, apart, weight) in neighbours)
        {
            if (fit + left < least)
                return 0;
            Lookups++;
            fit += weight * BestOf(index, apart, source, place, placeEnd, areAdjuncts);
            left -= weight;
        }

        return fit < least ? 0 : fit;
    }

    // A word of the claim where the passage has it nearest to how the claim has it.
    private double BestOf(int index, int apart, SourceArticle source, int place, int placeEnd, bool areAdjuncts)
    {
        var best = 0.0;
        foreach (var match in claim.MatchesNear(index, source, place - SlotScore.Window, placeEnd + SlotScore.Window))
        {
            if (match.Likeness < Likeness.Synonym || source.SentenceOf[match.Position] != source.SentenceOf[place])
                continue;
            var there = match.Position < place ? -source.StepsBetween(match.Position, place)
                : source.StepsBetween(placeEnd - 1, match.Position);
            // How far it lies apart bounds how well it fits.
            var nearness = match.Likeness / (1 + 0.5 * Math.Abs(Math.Abs(there) - Math.Abs(apart)));
            if (nearness > best)
                best = Math.Max(best, nearness * Likelihood(index, apart, source, match.Position, place, there, areAdjuncts));
        }

        return best;
    }

    // The words within reach that tell something, with how many such words they lie apart.
    private IEnumerable<(int Index, int Apart, double Weight)> Neighbours(int first, int end)
    {
        foreach (var i in SlotScore.Around(first, end, claim.Words.Length))
        {
            if (claim.Words[i].IsFunction || isName && IsOfOthers(i))
                continue;
            var apart = claim.StepsBetween(i < first ? first : end - 1, i);
            if (apart != 0 && Math.Abs(apart) <= Reach)
                yield return (i, apart, WeightOf(claim.Words[i]) / Math.Abs(apart));
        }
    }

    private double WeightOf(Word word) => claim.Cited.WeightOf(word.Term) * (word.Is(WordTraits.Light) ? LightWeight : 1);

    // Another name. And beside a quotation a verb of saying only leads it in: who said it, QuoteCheck finds.
    private bool IsOfOthers(int index)
    {
        if (claim.NameAt(index) >= 0)
            return true;
        if (claim.Quotes.Count == 0)
            return false;
        var traits = claim.Words[index].Traits | Grammar.Of(claim.Words[index].Term);
        return traits.HasFlag(WordTraits.Saying);
    }

    private static bool IsAdjunct(Word[] words, int first)
    {
        var before = words.SkipBefore(first, word => word.IsTitle || word.Folded is "the" or "a" or "an" or "about");
        return Adjuncts.Contains(words.FoldedAt(before));
    }

    // 1 for a word on the side of the place where the claim has it, nobody else between.
    private double Likelihood(int index, int apart, SourceArticle source, int position, int place, int there, bool areAdjuncts)
    {
        // What a preposition leads in stays where it is: “in Paris”, “for two years”, but “by Kim”.
        if (!areAdjuncts && Passives.IsPassive(claim.Words, index) != Passives.IsPassive(source.Words, position))
            there = -there;
        var isTurned = Math.Sign(there) != Math.Sign(apart) && !claim.Words[index].Is(WordTraits.Mutual);
        var isOfAnother = isName && source.HasMentionBetween(position, place);
        return (isTurned ? 0.2 : 1) * (isOfAnother ? 0.5 : 1);
    }
}
