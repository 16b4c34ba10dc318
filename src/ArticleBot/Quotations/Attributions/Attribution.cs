using System.Collections.Immutable;
using ArticleBot.Articles;

namespace ArticleBot.Quotations.Attributions;

/// <summary>Who said what: the words, the speaker and the cue.</summary>
public sealed record Attribution
{
    /// <summary>In marks, in the article's words, or set off by the layout.</summary>
    public required QuotationKind Kind { get; init; }

    /// <summary>Number of the paragraph in which the words begin; 0 is the title.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The words, in order, quotation marks left out; more than one span where they are split. Never empty.</summary>
    public required ImmutableArray<TextSpan> Spans { get; init; }

    /// <summary>Who said them; null where the article leaves it open (“unattributed”).</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>Who said them together with the speaker (“Ann Lee and Bo Berg said”); usually nobody.</summary>
    public ImmutableArray<Speaker> Others { get; init; } = [];

    /// <summary>Everybody who said them, in order; nobody where the article leaves it open.</summary>
    public IEnumerable<Speaker> Speakers => Speaker is null ? [] : [Speaker, .. Others];

    /// <summary>Whether its speaker is known and some of it stands in a place.</summary>
    internal bool IsSpokenIn(TextSpan place) => Speaker is not null && Spans.Any(place.Overlaps);

    /// <summary>Whether the speaker says it or denies it.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Whether it is stated, asked, doubted, planned, or only perhaps said.</summary>
    public Modality Modality { get; init; }

    /// <summary>The speaker as named at this place (“he”, “Mr Pompeo”); null where nothing there names one.</summary>
    public TextSpan? Mention { get; init; }

    /// <summary>The words that say that somebody says (“said”, “according to”); null where there are none.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>What the words themselves quote, each with its own speaker; usually nothing.</summary>
    public ImmutableArray<Attribution> Inner { get; init; } = [];

    /// <summary>
    /// How sure it is that somebody said this and that the speaker is right, 0 to 1. Thoughts, acts and statements of nobody in particular
    /// are less sure than what a verb of saying gives.
    /// </summary>
    public required double Confidence { get; init; }

    /// <summary>Name of the rule that made it, so that errors can be counted by rule.</summary>
    public required string Rule { get; init; }
}
