using System.Collections.Immutable;
using ArticleBot.Grounding;

namespace ArticleBot.Summarising;

/// <summary>One sentence or point of a summary.</summary>
/// <param name="Claim">Its words and what they stand on.</param>
/// <param name="Label">
/// The article's own words for where it belongs: in a timeline the time (“last month”), in a full summary the section's
/// heading; null where there are none.
/// </param>
public sealed record SummarySentence(Claim Claim, string? Label = null)
{
    /// <summary>The sentence, without citation marks.</summary>
    public string Text => Claim.Text;

    /// <summary>What it stands on; never empty.</summary>
    public ImmutableArray<Citation> Citations => Claim.Citations;
}
