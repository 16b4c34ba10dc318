using System.ComponentModel.DataAnnotations;

namespace ArticleBot.Library;

/// <summary>The section <c>Library</c>: how much a server may keep. What belongs to everybody has no limit.</summary>
public sealed class LibraryOptions
{
    /// <summary>The section's name in appsettings.json.</summary>
    public const string Section = "Library";

    /// <summary>Articles that one server may keep: 0 to 100,000. Default: 100.</summary>
    [Range(0, 100_000)]
    public int MaxArticles { get; set; } = 100;

    /// <summary>Bytes that the articles of one server may have together: 0 to 1,073,741,824. Default: 52,428,800 (50 MB).</summary>
    [Range(0, 1 << 30)]
    public int MaxBytes { get; set; } = 50 * 1024 * 1024;
}
