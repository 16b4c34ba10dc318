using System.Collections.Immutable;
using ArticleBot.Asking;
using ArticleBot.Grounding;

namespace ArticleBot.Replies.Keeping;

/// <summary>What the check said of one sentence.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="IsSupported">Whether it was shown.</param>
/// <param name="Reason">Why, in one line.</param>
public sealed record KeptVerdict(string Sentence, bool IsSupported, string Reason)
{
    /// <summary>The verdicts on an answer's sentences, in order; none for an abstention.</summary>
    public static ImmutableArray<KeptVerdict> Of(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Mode == AnswerMode.Model && answer.Trace is { } trace ? [.. trace.Claims.Select(Of)] : [.. answer.Claims.Select(Of)];
    }

    private static KeptVerdict Of(CheckedClaim claim) => claim.IsSupported
        ? new KeptVerdict(claim.Text, IsSupported: true, claim.Written is null ? "The cited words support it." : $"Put less strongly, as the cited words have it; it was: {claim.Written}")
        : new KeptVerdict(claim.Text, IsSupported: false, $"Left out. {claim.Reason}");

    private static KeptVerdict Of(Claim claim) =>
        new(claim.Text, IsSupported: true, claim.Citations.Any(cited => cited.Text == claim.Text) ? "The article's own sentence, word for word." : "Made of the cited words.");
}
