namespace ArticleBot.Grounding;

/// <summary>What is wrong with a claim.</summary>
/// <param name="Verdict">Never Supported.</param>
/// <param name="Detail">The words that failed; null where the whole claim does.</param>
internal sealed record Finding(Verdict Verdict, string? Detail)
{
    /// <summary>Whether it is about how the claim is worded, which words put back may mend.</summary>
    public bool IsOfWording { get; init; }
}
