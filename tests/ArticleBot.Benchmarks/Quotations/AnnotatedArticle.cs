using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleBot.Benchmarks.Quotations;

/// <summary>What people marked in an article: a line of what <c>score.py train --gold FILE</c> writes.</summary>
internal sealed record AnnotatedArticle
{
    [JsonPropertyName("file")]
    public required string File { get; init; }

    /// <summary>The words in marks that are somebody's.</summary>
    [JsonPropertyName("direct")]
    public required ImmutableArray<AnnotatedQuotation> Direct { get; init; }

    /// <summary>What is reported without marks.</summary>
    [JsonPropertyName("indirect")]
    public required ImmutableArray<AnnotatedStatement> Reported { get; init; }

    /// <summary>The contents that hold words in marks, each with its stretches.</summary>
    [JsonPropertyName("mixed")]
    public required ImmutableArray<ImmutableArray<ImmutableArray<int>>> Mixed { get; init; }

    /// <summary>Start and end of what was marked as no text of the article.</summary>
    [JsonPropertyName("discard")]
    public required ImmutableArray<ImmutableArray<int>> Discarded { get; init; }

    /// <summary>The annotated articles of a file, by name.</summary>
    public static ImmutableArray<AnnotatedArticle> ReadAll(string path) =>
        [.. System.IO.File.ReadLines(path).Select(line => JsonSerializer.Deserialize<AnnotatedArticle>(line)!)
            .OrderBy(article => article.File, StringComparer.Ordinal)];

    /// <summary>The annotation of the words from <paramref name="start"/> to <paramref name="end"/>, in code points of the file; null
    /// where they are nobody's.</summary>
    public AnnotatedQuotation? At(int start, int end) =>
        Direct.FirstOrDefault(quotation =>
            Math.Min(end, quotation.End) - Math.Max(start, quotation.Start) >= 0.5 * Math.Max(end - start,
                quotation.End - quotation.Start));

    /// <summary>Everything that somebody says, in marks or without: with its cue and its speaker.</summary>
    public IEnumerable<AnnotatedStatement> Statements() => Reported.Concat(Mixed.Select(Quoted).OfType<AnnotatedStatement>());

    // The content of words in marks, and what stands around them in it.
    private AnnotatedStatement? Quoted(ImmutableArray<ImmutableArray<int>> content)
    {
        var quotation = Direct.FirstOrDefault(direct => content.Any(span => direct.Start >= span[0] && direct.Start < span[1]));
        return quotation is null ? null : new AnnotatedStatement { Spans = content, Cue = quotation.Cue, Source = quotation.Source };
    }

    /// <summary>Whether the place was marked as no text of the article.</summary>
    public bool IsDiscarded(int start) => Discarded.Any(span => start >= span[0] && start < span[1]);
}
