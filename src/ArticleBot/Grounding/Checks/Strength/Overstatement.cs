namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>That a claim says more than its source.</summary>
/// <param name="Detail">What the claim leaves out or adds, in the article's words where it leaves out.</param>
/// <param name="Mended">The claim with what was missing put back, or what was added taken out; null where no safe edit does it.</param>
/// <param name="IsMinor">Whether it may stand where it cannot be mended.</param>
internal sealed record Overstatement(string Detail, string? Mended = null, bool IsMinor = false)
{
    /// <summary>Whether the mended claim only tells whose view the whole of it is, which no passage says of itself.</summary>
    public bool IsOfWriter { get; init; }
}
