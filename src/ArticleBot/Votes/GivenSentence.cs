using System.Collections.Immutable;
using ArticleBot.Grounding;

namespace ArticleBot.Votes;

/// <summary>A sentence of an answer.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Verdict">What its check found; only a supported one was shown.</param>
/// <param name="Places">What it cites.</param>
public sealed record GivenSentence(string Text, Verdict Verdict, ImmutableArray<GivenPlace> Places);
