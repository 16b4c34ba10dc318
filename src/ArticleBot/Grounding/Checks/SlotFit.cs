using ArticleBot.Grounding.Checks.Numbers;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks;

/// <summary>How well what a claim has at a place fits there, and how well the best other candidate of the passages would.</summary>
/// <param name="Own">The best fit of the claim's own, 0 or more.</param>
/// <param name="Other">The best fit of another; of two names or numbers that the claim has, their fit the other way round.</param>
/// <param name="Ratio">How many times better another must fit to be right, 1 or more.</param>
/// <param name="Margin">By how much more, so that two that hardly fit say nothing.</param>
internal readonly record struct SlotFit(double Own, double Other, double Ratio, double Margin)
{
    // A name stands farther from its verb in a rewording than a number from what it counts.
    private const double NameRatio = 1.6;
    private const double NumberRatio = 1.3;
    private const double UsualMargin = 0.45;
    private const double UncitedMargin = 0.25;

    /// <summary>Whether another fits far better.</summary>
    public bool IsWrong => Other > Ratio * Own + Margin;

    /// <summary>Whether another name fits a name's place far better.</summary>
    public static SlotFit OfName(ClaimText claim, ClaimName name, SlotNames names)
    {
        // “Vold's counterpart” for “her counterpart”: the passage has nobody's name there.
        if (claim.Words[name.End - 1].IsPossessive && names.HaveOwners)
            return default;
        var isAdjunct = SlotScore.IsPlaced(claim, name);
        var (own, most) = (names.OwnFit(name), names.MostFit(name));
        var margin = isAdjunct || NameCheck.IsCited(claim, name) ? UsualMargin : UncitedMargin;
        var fit = new SlotFit(own, most, NameRatio, margin) is { IsWrong: true }
            ? new SlotFit(own, names.FreeFit(name, isAdjunct), NameRatio, margin) : default;
        // What the claim says of another is taken: it fits better only where the two would fit better the other way round.
        return Worst(fit, names.Near(name), other =>
        {
            var straight = own + names.OwnFit(other);
            return new SlotFit(straight, most + names.MostFit(other), NameRatio, UsualMargin) is { IsWrong: true }
                && names.AreRivals(name, other)
                ? new SlotFit(straight, names.FitInPlaceOf(name, other) + names.FitInPlaceOf(other, name), NameRatio, UsualMargin)
                : default;
        });
    }

    public static SlotFit OfNumber(ClaimText claim, int index)
    {
        var word = claim.Words[index];
        // Told in another form, it stands nowhere that could be compared.
        if (!claim.Cited.Numbers.Any(held => word.IsSameNumber(held.Word) && IsRival(claim, index, held)))
            return default;
        var (own, most) = (Best(claim, index, word.IsSameNumber), SlotScore.MostOfNumber(claim, index));
        var others = Near(claim, index);
        var fit = new SlotFit(own, most, NumberRatio, UsualMargin) is { IsWrong: true }
            ? new SlotFit(own, Best(claim, index, held =>
            !held.IsSameNumber(word) && !others.Exists(other => claim.Words[other].IsSameNumber(held))), NumberRatio, UsualMargin)
            : default;
        return Worst(fit, others, other =>
        {
            var straight = own + Best(claim, other, claim.Words[other].IsSameNumber);
            return new SlotFit(straight, most + SlotScore.MostOfNumber(claim, other), NumberRatio, UsualMargin) is { IsWrong: true }
                ? new SlotFit(straight, Best(claim, index, claim.Words[other].IsSameNumber) + Best(claim, other, word.IsSameNumber),
                NumberRatio, UsualMargin)
                : default;
        });
    }

    // The other numbers of the claim that the passages have, the nearest only: a list of forty is no place to be confused in.
    private static List<int> Near(ClaimText claim, int index) =>
        [.. SlotScore.Around(index, index + 1, claim.Words.Length).Where(other => IsOther(claim.Words[index], claim.Words[other])
            && claim.Cited.Numbers.Any(held => held.Word.IsSameNumber(claim.Words[other])))];

    private static SlotFit Worst<T>(SlotFit free, IEnumerable<T> others, Func<T, SlotFit> fitOf)
    {
        foreach (var other in others)
        {
            if (free.IsWrong)
                break;
            free = fitOf(other);
        }

        return free;
    }

    private static double Best(ClaimText claim, int index, Func<Word, bool> isWanted) =>
        claim.Cited.Numbers.Where(match => isWanted(match.Word) && IsRival(claim, index, match))
            .Select(match => SlotScore.OfNumber(claim, index, match)).DefaultIfEmpty().Max();

    private static bool IsRival(ClaimText claim, int index, WordMatch held) =>
        claim.Words[index].IsRivalNumber(held.Word) && Measures.AreInSameHardUnit(claim, index, held);

    private static bool IsOther(Word word, Word other) =>
        !other.IsQuoted && word.IsRivalNumber(other) && !word.IsSameNumber(other);
}
