using System.Collections.Immutable;
using ArticleBot.Articles;

namespace ArticleBot.Quotations;

/// <summary>Who said what: the words, the speaker and the cue.</summary>
public sealed record Attribution
{
    /// <summary>Direct, mixed or indirect.</summary>
    public required QuotationKind Kind { get; init; }

    /// <summary>Number of the paragraph in which the words begin; 0 is the title.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The words, in order, quotation marks left out; more than one span where they are split. Never empty.</summary>
    public required ImmutableArray<TextSpan> Spans { get; init; }

    /// <summary>Who said them; null where the article leaves it open (“unattributed”).</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The speaker as named at this place (“he”, “Mr Pompeo”); null where nothing there names one.</summary>
    public TextSpan? Mention { get; init; }

    /// <summary>The words that say that somebody says (“said”, “according to”); null where there are none.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>What the words themselves quote, each with its own speaker; usually nothing.</summary>
    public ImmutableArray<Attribution> Inner { get; init; } = [];

    /// <summary>How sure the attribution is, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Name of the rule that made it, so that errors can be counted by rule.</summary>
    public required string Rule { get; init; }
}
