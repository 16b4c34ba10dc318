using System.Collections.Immutable;
using ArticleBot.Articles;

namespace ArticleBot.Grounding.Sources;

/// <summary>Words of an article that somebody said or wrote, verbatim or reported.</summary>
/// <param name="Spans">The words, in order; never empty.</param>
/// <param name="Speaker">Who, by the fullest name that the article gives; null where it leaves that open.</param>
/// <param name="Cue">The words that say that somebody says it; null where there are none.</param>
/// <param name="Mention">The speaker as named there; null where nothing there names one.</param>
public sealed record Statement(ImmutableArray<TextSpan> Spans, string? Speaker, TextSpan? Cue = null, TextSpan? Mention = null)
{
    /// <summary>How sure it is that somebody said this, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Whether its speaker is known and some of it stands in a place.</summary>
    internal bool IsSpokenIn(TextSpan place) => Speaker is not null && Spans.Any(place.Overlaps);
}
