using System.Collections.Immutable;
using ArticleBot.Grounding.Checks.Strength;
using ArticleBot.Grounding.Claims;

namespace ArticleBot.Grounding.Checks;

/// <summary>
/// No claim says more than the sentence that it rests on: it keeps who says it, how sure that is, how much it is and where in law it
/// stands, and adds no judgement. A claim may be weaker than its source.
/// </summary>
internal static class StrengthCheck
{
    /// <summary>What finds each kind.</summary>
    internal static readonly ImmutableArray<Func<ClaimText, Basis, Overstatement?>> Kinds =
        [SharedSurnames.Find, JudgingWords.Find, BoundStrength.Find, QuantityStrength.Find, TitleCheck.FindFormer,
            StageStrength.Find, FactualityStrength.Find, ModalityStrength.Find,
            AttributionStrength.Find, WriterStrength.Find];

    /// <summary>The first thing that the claim says too strongly; null where there is none.</summary>
    public static Overstatement? Find(ClaimText claim)
    {
        var basis = Basis.Of(claim);
        if (basis.Sentences.IsEmpty)
            return null;
        // Word for word it can have lost nothing but its speaker.
        return Verbatim.IsWhole(claim) ? AttributionStrength.Find(claim, basis) ?? WriterStrength.Find(claim, basis)
            : Kinds.Select(kind => kind(claim, basis)).FirstOrDefault(found => found is not null);
    }
}
