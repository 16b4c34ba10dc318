using System.Collections.Immutable;

namespace ArticleBot.Grounding;

/// <summary>One sentence of an answer or a summary, with what it stands on.</summary>
/// <param name="Text">The sentence as it is shown, without citation marks; never blank.</param>
/// <param name="Citations">The places of the article that it stands on; never empty in what a user is shown.</param>
public sealed record Claim(string Text, ImmutableArray<Citation> Citations);
