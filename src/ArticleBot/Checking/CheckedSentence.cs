using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Grounding;

namespace ArticleBot.Checking;

/// <summary>One sentence of a text with what the articles say about it.</summary>
/// <param name="Text">The sentence, without list marks and citations.</param>
/// <param name="Span">Where it stands in the text, in UTF-16 units.</param>
/// <param name="Standing">How it stands to the articles.</param>
/// <param name="Citations">The sentences that support it, or those nearest to it; none where nothing in the articles is near.</param>
/// <param name="Detail">The words that the articles do not bear out; null where it is the whole, or nothing.</param>
/// <param name="Instead">How to say it no more strongly than the articles do; null where that is not known, or not needed.</param>
public sealed record CheckedSentence(string Text, TextSpan Span, Standing Standing, ImmutableArray<Citation> Citations,
    string? Detail = null, string? Instead = null);
