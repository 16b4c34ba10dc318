using ArticleBot.Grounding;

namespace ArticleBot.Summarising.Checks;

/// <summary>A claim that a fact check gives its verdict on.</summary>
/// <param name="Claim">The claim's words.</param>
/// <param name="ClaimHeading">The heading that they stand under; null where they name themselves a claim.</param>
/// <param name="VerdictHeading">The heading that the verdict stands under; null where its words name themselves one.</param>
internal sealed record TestedClaim(Citation Claim, string? ClaimHeading, string? VerdictHeading)
{
    /// <summary>The claim and the verdict on it, each by the name that the article gives it.</summary>
    /// <param name="verdict">The verdict's words.</param>
    /// <param name="label">What stands before it in the summary.</param>
    public string With(string verdict, string? label) =>
        $"[{Named(ClaimHeading, Claim.Text)}] {Named(label == VerdictHeading ? null : VerdictHeading, verdict)}";

    private static string Named(string? heading, string words) => heading is null ? words : $"{heading}: {words}";
}
