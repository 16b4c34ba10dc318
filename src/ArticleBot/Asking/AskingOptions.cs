using System.ComponentModel.DataAnnotations;

namespace ArticleBot.Asking;

/// <summary>The section <c>Asking</c>: what questions are taken.</summary>
public sealed class AskingOptions
{
    /// <summary>The section's name in appsettings.json.</summary>
    public const string Section = "Asking";

    /// <summary>The longest question that is answered, in characters: 1 to 100,000. Default: 2,000.</summary>
    [Range(1, 100_000)]
    public int MaxQuestionLength { get; set; } = 2000;

    /// <summary>
    /// Sets of articles whose index is kept in memory, for all slices; beyond them the one that rested longest goes: 1 to 1,000.
    /// Default: 16.
    /// </summary>
    [Range(1, 1000)]
    public int MaxIndexes { get; set; } = 16;
}
