using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Grounding;
using ArticleBot.Model;

namespace ArticleBot.Writing;

/// <summary>What a language model wrote, checked and once repaired.</summary>
/// <param name="Reply">The checked sentences after the repair; those that failed are shown to nobody.</param>
/// <param name="Raw">The model's first reply, letter for letter; for a trace only.</param>
/// <param name="Correction">The model's reply to the request for repair; null where none was needed or none came.</param>
public sealed record GroundedText(CheckedReply Reply, string Raw, string? Correction)
{
    /// <summary>Why the reply is not whole; null for one that is. What had passed by then is kept.</summary>
    public ModelException? Interruption { get; init; }

    /// <summary>The sentences that the article supports, in order.</summary>
    public ImmutableArray<Claim> Claims => [.. Reply.Supported.Select(claim => claim.ToClaim())];

    /// <summary>
    /// How probable it is that what is shown is right, 0 to 1: the mean of the claims' own, times the share of the model's sentences
    /// that passed. 0 where none did.
    /// </summary>
    public double Confidence => Reply.Claims.IsEmpty ? 0 : Reply.Claims.Average(claim => claim.Confidence);

    /// <summary>Plain lines: a reply that broke off, and how many sentences were left out for which reason; usually none.</summary>
    public ImmutableArray<string> Notices =>
    [
        .. Interruption is null ? [] : ImmutableArray.Create($"{Interruption.Message} What it had written by then is shown."),
        .. LeftOut(claim =>
        claim.Verdict is not (Verdict.UnknownPassage or Verdict.Unchecked), "the article does not support it",
            "the article does not support them"),
        .. LeftOut(claim =>
        claim.Verdict == Verdict.UnknownPassage, "it names no paragraph as its source", "they name no paragraph as their source"),
        .. LeftOut(claim => claim.Verdict == Verdict.Unchecked, "it could not be checked in time", "they could not be checked in time"),
    ];

    private ImmutableArray<string> LeftOut(Func<CheckedClaim, bool> isMeant, string one, string many) => Reply.Failed.Count(isMeant) switch
    {
        0 => [],
        1 => [$"1 statement was left out because {one}."],
        var count => [string.Create(CultureInfo.InvariantCulture, $"{count} statements were left out because {many}.")],
    };
}
