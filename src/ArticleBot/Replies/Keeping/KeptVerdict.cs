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

    private static KeptVerdict Of(CheckedClaim claim) => new(claim.Text, claim.IsSupported, claim switch
    {
        { IsSupported: false } => $"Left out. {claim.Reason}",
        { Written: { } written } => $"Put less strongly, as the cited words have it; it was: {written}",
        _ => "The cited words support it.",
    });

    private static KeptVerdict Of(Claim claim)
    {
        var isVerbatim = claim.Citations.Any(cited => cited.Text == claim.Text);
        return new(claim.Text, IsSupported: true, isVerbatim ? "The article's own sentence, word for word." : "Made of the cited words.");
    }
}
