using ArticleBot.Grounding.Claims;

namespace ArticleBot.Grounding.Checks;

/// <summary>The names of a claim against the mentions of its passages: how well each fits where. Every fit is measured once.</summary>
internal sealed class SlotNames
{
    private const double UnwrittenWeight = 0.6;
    private const double StepsOfLeast = 2;

    private readonly ClaimText claim;
    private readonly int[] free;
    private readonly Dictionary<ClaimName, SlotPlace> places = [];
    private readonly Dictionary<ClaimName, double> own = [];

    // A name where the passages have another: names that are written alike have one list of mentions.
    private readonly Dictionary<(ClaimName, IReadOnlyList<int>), (double Fit, double Least)> swapped = [];

    public SlotNames(ClaimText claim)
    {
        this.claim = claim;
        Confirmed = SpeakerCheck.Confirmed(claim);
        var taken = claim.Names.SelectMany(name => claim.Cited.Mentions.IndexesOf(name.Terms)).ToHashSet();
        free = [.. Enumerable.Range(0, claim.Cited.Mentions.Count)
            .Where(index => !taken.Contains(index) && claim.Cited.Mentions[index].Mention.IsNamed)];
        HaveOwners = claim.Cited.Words().Any(match => match.Word.Folded is "his" or "her" or "their" or "its");
    }

    /// <summary>The names that the claim gives as speakers, and the article knows for them.</summary>
    public IReadOnlySet<ClaimName> Confirmed { get; }

    /// <summary>How many words around names were looked up in the passages: the work that was done.</summary>
    public long Lookups => places.Values.Sum(place => place.Lookups);

    /// <summary>Whether the passages say “his”, “her”, “their” or “its”.</summary>
    public bool HaveOwners { get; }

    /// <summary>The other names around one, the nearest only.</summary>
    public IEnumerable<ClaimName> Near(ClaimName name) =>
        SlotScore.Around(name.First, name.End, claim.Words.Length).Select(claim.NameAt).Where(index => index >= 0).Distinct()
            .Select(index => claim.Names[index]).Where(other => other != name);

    /// <summary>Whether one of two names may stand in the other's place.</summary>
    public bool AreRivals(ClaimName name, ClaimName other) =>
        !IsAlike(name, other) && SlotScore.IsPlaced(claim, name) == SlotScore.IsPlaced(claim, other) && !Confirmed.Contains(other);

    /// <summary>How well a name fits where the passages have it.</summary>
    public double OwnFit(ClaimName name) => Once(own, name, () => Best(name, claim.Cited.Mentions.IndexesOf(name.Terms), least: 0));

    /// <summary>How well anything could fit there.</summary>
    public double MostFit(ClaimName name) => At(name).Most;

    /// <summary>How well a mention fits there that the claim does not name at all; 0 where none fits better than the least that
    /// matters.</summary>
    public double FreeFit(ClaimName name, bool isAdjunct, double least)
    {
        var best = 0.0;
        foreach (var (source, mention) in free.Select(index => claim.Cited.Mentions[index]))
        {
            if (!isAdjunct && mention.IsComplement)
                continue;
            var weight = mention.Terms.Length > 0 ? 1 : UnwrittenWeight;
            best = Math.Max(best, weight * At(name).FitAt(source, mention.First, mention.End, Math.Max(best, least)));
        }

        return best;
    }

    /// <summary>How well a name fits where the passages have another; 0 where that is less than the least that matters.</summary>
    public double FitInPlaceOf(ClaimName name, ClaimName other, double least)
    {
        var there = claim.Cited.Mentions.IndexesOf(other.Terms);
        // What was found is exact; that nothing was found holds for all that is wanted to be as good or better.
        if (swapped.TryGetValue((name, there), out var known) && (known.Fit > 0 || known.Least <= least))
            return known.Fit;
        // A little lower, so that the next question, which wants about as much, is answered too.
        var from = Math.Max(0, Math.Floor(least * StepsOfLeast) / StepsOfLeast);
        var fit = Best(name, there.Except(claim.Cited.Mentions.IndexesOf(name.Terms)), from);
        swapped[(name, there)] = (fit, from);
        return fit;
    }

    private double Best(ClaimName name, IEnumerable<int> indexes, double least)
    {
        var (place, best) = (At(name), 0.0);
        foreach (var (source, mention) in indexes.Select(index => claim.Cited.Mentions[index]))
        {
            best = Math.Max(best, place.FitAt(source, mention.First, mention.End, Math.Max(best, least)));
            if (best >= place.Most)
                break;
        }

        return best;
    }

    private SlotPlace At(ClaimName name) => Once(places, name, () => new SlotPlace(claim, name.First, name.End, isName: true));

    private static TValue Once<TKey, TValue>(Dictionary<TKey, TValue> known, TKey key, Func<TValue> measure)
        where TKey : notnull =>
        known.TryGetValue(key, out var value) ? value : known[key] = measure();

    private static bool IsAlike(ClaimName one, ClaimName other) =>
        one.Terms.All(other.Terms.Contains) || other.Terms.All(one.Terms.Contains);
}
