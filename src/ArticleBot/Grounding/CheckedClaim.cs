using System.Collections.Immutable;

namespace ArticleBot.Grounding;

/// <summary>One sentence of a reply with what its check found.</summary>
/// <param name="Text">The sentence without citations.</param>
/// <param name="Numbers">The numbers that it cites, as the reply has them.</param>
/// <param name="Citations">The passages that it cites, narrowed to the sentences that support it; none for an unknown passage.</param>
/// <param name="Verdict">What the check found.</param>
/// <param name="Detail">The words that failed; null for a supported claim, and where the whole fails.</param>
/// <param name="Written">The sentence as the reply has it, where it said too much and was mended; null where nothing was changed.</param>
public sealed record CheckedClaim(
    string Text, ImmutableArray<int> Numbers, ImmutableArray<Citation> Citations, Verdict Verdict, string? Detail = null,
        string? Written = null)
{
    /// <summary>
    /// How probable it is that the cited passages support it, 0 to 1, by the check of its wording; without the entailment model the
    /// share of its telling words that they have. 0 for a claim that failed.
    /// </summary>
    public double Confidence { get; init; }

    /// <summary>Whether a second opinion stopped what had passed the checks.</summary>
    public bool IsDoubted { get; init; }

    /// <summary>Whether it may be shown.</summary>
    public bool IsSupported => Verdict == Verdict.Supported;

    /// <summary>The claim as an answer holds it.</summary>
    /// <exception cref="InvalidOperationException">It is not supported.</exception>
    public Claim ToClaim() =>
        IsSupported ? new Claim(Text, Citations) : throw new InvalidOperationException("A claim that failed its check is shown to nobody.");

    /// <summary>What is wrong with it, in one line for the model that is to correct it.</summary>
    public string Reason => Verdict switch
    {
        Verdict.Supported => "",
        Verdict.Unchecked => "It was not checked.",
        Verdict.UnknownPassage => "It cites no passage that you were given.",
        Verdict.QuoteNotFound => $"These words in quotation marks do not stand in a cited passage: {Detail}",
        Verdict.NumberNotFound => $"The cited passages do not give this number, date or amount there: {Detail}",
        Verdict.NameNotFound => $"The cited passages do not say this of: {Detail}",
        Verdict.TooStrong => $"It says more than the cited passages do, or leaves out what limits them: {Detail}",
        Verdict.WrongSpeaker => $"The cited passages do not let this speaker say it: {Detail}",
        _ => Detail is null ? "The cited passages do not say this." : $"The cited passages do not say this: {Detail}",
    };
}
