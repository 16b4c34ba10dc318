using System.Text.Json.Serialization;

namespace ArticleBot.Benchmarks.Quotations;

/// <summary>Words in marks whose speaker people marked.</summary>
internal sealed record AnnotatedQuotation
{
    [JsonPropertyName("start")]
    public required int Start { get; init; }

    [JsonPropertyName("end")]
    public required int End { get; init; }

    /// <summary>What the speaker is: named, pronoun, org, nominal, or something that cannot be judged.</summary>
    [JsonPropertyName("cls")]
    public required string Class { get; init; }

    /// <summary>The person's name; null where it is unknown.</summary>
    [JsonPropertyName("name")]
    public required string? Name { get; init; }

    /// <summary>The words that were marked as the speaker.</summary>
    [JsonPropertyName("source")]
    public required string? Source { get; init; }

    /// <summary>The words that were marked as the cue.</summary>
    [JsonPropertyName("cue")]
    public required string Cue { get; init; }
}
