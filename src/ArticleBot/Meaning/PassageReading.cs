using System.Collections.Immutable;

namespace ArticleBot.Meaning;

/// <summary>What a reader found in a passage.</summary>
/// <param name="Evidence">How much the passage answers the question, as a logit: above 0 it rather does than not.</param>
/// <param name="Candidates">Words that might answer it, the likeliest first, none over another; empty where there is no word.</param>
public sealed record PassageReading(double Evidence, ImmutableArray<ReadWords> Candidates);
