using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleBot.Benchmarks.Pages;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Benchmarks.Quotations;

/// <summary>What a reader marked in a page: who said what, or words in marks that nobody said.</summary>
internal sealed record PageQuotation
{
    /// <summary>The beginning of the page's key.</summary>
    [JsonPropertyName("page")]
    public required string Page { get; init; }

    /// <summary>direct, mixed, reported, post, answer, question or none; end where the reader stopped before the page does.</summary>
    [JsonPropertyName("kind")]
    public required string Kind { get; init; }

    /// <summary>Where it begins in the page's body, in UTF-16 units.</summary>
    [JsonPropertyName("start")]
    public required int Start { get; init; }

    [JsonPropertyName("length")]
    public required int Length { get; init; }

    /// <summary>Every name that the reader accepts for the speaker; “?” where the page does not tell.</summary>
    [JsonPropertyName("speaker")]
    public ImmutableArray<string> Speakers { get; init; } = [];

    /// <summary>The same for a second speaker.</summary>
    [JsonPropertyName("speakers2")]
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>The words that tell that somebody says it; empty where there are none.</summary>
    [JsonPropertyName("cue")]
    public string? Cue { get; init; }

    /// <summary>said, denied, asked, doubted or planned.</summary>
    [JsonPropertyName("polarity")]
    public string Polarity { get; init; } = "said";

    /// <summary>Whether it is words in marks that somebody said.</summary>
    public bool IsQuoted => Kind is "direct" or "mixed";

    /// <summary>The marked items of some pages.</summary>
    /// <param name="half"><c>tuned-on</c> or <c>held-back</c>.</param>
    public static ImmutableArray<PageQuotation> ReadHalf(string half, PageBodies pages) =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Pages"), $"*quotations-{half}.jsonl")
            .SelectMany(File.ReadLines).Select(line => JsonSerializer.Deserialize<PageQuotation>(line)!).Where(item => pages.Has(item.Page))];

    /// <summary>Whether a name is one of those that the reader accepts.</summary>
    /// <param name="name">The speaker's name; null where none is given.</param>
    public bool IsSpeaker(string? name)
    {
        var accepted = Speakers.IsDefault ? [] : Others.IsDefault ? Speakers : Speakers.AddRange(Others);
        return name is null ? accepted.Contains("?") : accepted.Any(one => IsSame(Words(one), Words(name)));
    }

    // “Jason Kerr” and “Department of Works spokesman Jason Kerr”: one ends as the other does and holds it.
    private static bool IsSame(string[] one, string[] other) =>
        one.Length > 0 && other.Length > 0 && (one.AsSpan().SequenceEqual(other)
            || one[^1] == other[^1] && (Array.TrueForAll(one, other.Contains) || Array.TrueForAll(other, one.Contains)));

    private static string[] Words(string name)
    {
        var folded = NameWords.Fold(name.Replace('’', '\'').Replace("'s ", " ", StringComparison.Ordinal));
        return
        [
            .. folded.Split([' ', ',', '(', ')', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word is not ("the" or "a" or "an") && (Roles.Of(word) & RoleKinds.Courtesy) == RoleKinds.None)
                .Select(word => word.TrimEnd('.')),
        ];
    }
}
