using ArticleBot.Grounding.Claims;

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
    public bool IsWrong => Other > Least;

    /// <summary>What another must exceed to be right.</summary>
    public double Least => Ratio * Own + Margin;

    /// <summary>Whether another name fits a name's place far better.</summary>
    public static SlotFit OfName(ClaimText claim, ClaimName name, SlotNames names)
    {
        // “Vold's counterpart” for “her counterpart”: the passage has nobody's name there.
        if (claim.Words[name.End - 1].IsPossessive && names.HaveOwners)
            return default;
        var isAdjunct = SlotScore.IsPlaced(claim, name);
        var (own, most) = (names.OwnFit(name), names.MostFit(name));
        var margin = isAdjunct || NameCheck.IsCited(claim, name) ? UsualMargin : UncitedMargin;
        var free = new SlotFit(own, most, NameRatio, margin);
        var fit = free.IsWrong ? free with { Other = names.FreeFit(name, isAdjunct, free.Least) } : default;
        // What the claim says of another is taken: it fits better only where the two would fit better the other way round.
        return Worst(fit, names.Near(name), other =>
        {
            var straight = own + names.OwnFit(other);
            var pair = new SlotFit(straight, most + names.MostFit(other), NameRatio, UsualMargin);
            return pair.IsWrong && names.AreRivals(name, other)
                ? pair with { Other = Exchanged(names.FitInPlaceOf, names.MostFit, name, other, pair.Least) } : default;
        });
    }

    /// <summary>Whether another number or date fits the place of one far better.</summary>
    public static SlotFit OfNumber(SlotNumbers numbers, int index)
    {
        // Told in another form, it stands nowhere that could be compared.
        if (!numbers.AreHolding(index))
            return default;
        var (own, most) = (numbers.OwnFit(index), numbers.MostFit(index));
        var others = numbers.Near(index);
        var free = new SlotFit(own, most, NumberRatio, UsualMargin);
        var fit = free.IsWrong ? free with { Other = numbers.FreeFit(index, others, free.Least) } : default;
        return Worst(fit, others, other =>
        {
            var pair = new SlotFit(own + numbers.OwnFit(other), most + numbers.MostFit(other), NumberRatio, UsualMargin);
            if (!pair.IsWrong)
                return default;
            return pair with { Other = Exchanged(numbers.FitInPlaceOf, numbers.MostFit, index, other, pair.Least) };
        });
    }

    // How well two fit the other way round; less where that cannot reach the least that matters.
    private static double Exchanged<T>(Func<T, T, double, double> fitInPlaceOf, Func<T, double> mostOf, T one, T other,
        double least)
    {
        var fit = fitInPlaceOf(one, other, least - mostOf(other));
        return fit + mostOf(other) < least ? 0 : fit + fitInPlaceOf(other, one, least - fit);
    }

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
}
