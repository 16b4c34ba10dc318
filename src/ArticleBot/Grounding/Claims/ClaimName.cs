namespace ArticleBot.Grounding.Claims;

/// <summary>A name in a claim.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Terms">Its terms, titles left out; never empty.</param>
internal sealed record ClaimName(int First, int End, string[] Terms)
{
    /// <summary>Whether a word of the claim belongs to it.</summary>
    public bool Holds(int word) => word >= First && word < End;
}
