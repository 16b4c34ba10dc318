using System.Collections.Immutable;
using ArticleBot.Grounding;

namespace ArticleBot.Summarising;

/// <summary>A summary and everything that it stands on.</summary>
public sealed record Summary
{
    /// <summary>Length and order, as asked for.</summary>
    public required SummaryStyle Style { get; init; }

    /// <summary>What the reader wanted to know about; null for everything.</summary>
    public string? Focus { get; init; }

    /// <summary>The sentences or points, in order; none when the article does not speak of the focus, tells no time for a timeline, or has
    /// no running text.</summary>
    public required ImmutableArray<SummarySentence> Sentences { get; init; }

    /// <summary>How it was made.</summary>
    public required SummaryMode Mode { get; init; }

    /// <summary>Plain lines about how it came about (the focus is not spoken of, a fallback, statements left out); usually none.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    /// <summary>How many sections have no line because there are too many; 0 but for a full summary of a long text.</summary>
    public int LeftOut { get; init; }

    /// <summary>From the request's arrival to the summary.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>What the summary stands on, in the order of its sentences, each place once.</summary>
    public IEnumerable<Citation> Citations => Sentences.SelectMany(sentence => sentence.Citations).Distinct();

    /// <summary>Whether there is nothing to say; the notices say why.</summary>
    public bool Abstained => Sentences.IsEmpty;
}
