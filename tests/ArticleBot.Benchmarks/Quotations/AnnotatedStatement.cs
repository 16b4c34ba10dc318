using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ArticleBot.Benchmarks.Quotations;

/// <summary>What people marked as reported without quotation marks.</summary>
internal sealed record AnnotatedStatement
{
    /// <summary>Start and end of each stretch, in code points of the file.</summary>
    [JsonPropertyName("spans")]
    public required ImmutableArray<ImmutableArray<int>> Spans { get; init; }

    /// <summary>The words that were marked as the cue.</summary>
    [JsonPropertyName("cue")]
    public required string Cue { get; init; }

    /// <summary>The words that were marked as the speaker; null where nobody is.</summary>
    [JsonPropertyName("source")]
    public required string? Source { get; init; }
}
