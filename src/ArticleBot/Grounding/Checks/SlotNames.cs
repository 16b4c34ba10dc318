using ArticleBot.Grounding.Claims;

namespace ArticleBot.Grounding.Checks;

/// <summary>The names of a claim against the mentions of its passages: how well each fits where. Every fit is measured once.</summary>
internal sealed class SlotNames
{
    private const double UnwrittenWeight = 0.6;

    private readonly ClaimText claim;
    private readonly int[] free;
    private readonly Dictionary<ClaimName, double> own = [];
    private readonly Dictionary<ClaimName, double> most = [];

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
    public double OwnFit(ClaimName name) => Once(own, name, () => Best(name, claim.Cited.Mentions.IndexesOf(name.Terms)));

    /// <summary>How well anything could fit there.</summary>
    public double MostFit(ClaimName name) => Once(most, name, () => SlotScore.MostOfName(claim, name));

    /// <summary>How well a mention fits there that the claim does not name at all.</summary>
    public double FreeFit(ClaimName name, bool isAdjunct) =>
        free.Select(index => claim.Cited.Mentions[index]).Where(entry => isAdjunct || !entry.Mention.IsComplement)
        .Select(entry =>
        SlotScore.OfName(claim, name, entry.Source, entry.Mention) * (entry.Mention.Terms.Length > 0 ? 1 : UnwrittenWeight))
            .DefaultIfEmpty().Max();

    /// <summary>How well a name fits where the passages have another.</summary>
    public double FitInPlaceOf(ClaimName name, ClaimName other) =>
        Best(name, claim.Cited.Mentions.IndexesOf(other.Terms).Except(claim.Cited.Mentions.IndexesOf(name.Terms)));

    private double Best(ClaimName name, IEnumerable<int> indexes) =>
        indexes.Select(index => claim.Cited.Mentions[index]).Select(entry => SlotScore.OfName(claim, name, entry.Source, entry.Mention))
            .DefaultIfEmpty().Max();

    private static T Once<T>(Dictionary<ClaimName, T> known, ClaimName name, Func<T> measure) => known.TryGetValue(name, out var value)
        ? value : known[name] = measure();

    private static bool IsAlike(ClaimName one, ClaimName other) =>
        one.Terms.All(other.Terms.Contains) || other.Terms.All(one.Terms.Contains);
}
