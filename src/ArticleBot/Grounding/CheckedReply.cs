using System.Collections.Immutable;

namespace ArticleBot.Grounding;

/// <summary>A reply, sentence by sentence, with what the check of each found.</summary>
/// <param name="Claims">The sentences in order; none where the reply says that the article does not say, or says nothing.</param>
/// <param name="SaysNotSaid">Whether the reply is the fixed phrase for “the article does not say”.</param>
public sealed record CheckedReply(ImmutableArray<CheckedClaim> Claims, bool SaysNotSaid)
{
    /// <summary>The claims that may be shown.</summary>
    public IEnumerable<CheckedClaim> Supported => Claims.Where(claim => claim.IsSupported);

    /// <summary>The claims that failed.</summary>
    public IEnumerable<CheckedClaim> Failed => Claims.Where(claim => !claim.IsSupported);
}
