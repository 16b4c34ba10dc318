using System.ComponentModel.DataAnnotations;

namespace ArticleBot.Articles;

/// <summary>The section <c>Articles</c>: where articles are read from, and how large they may be.</summary>
public sealed class ArticlesOptions
{
    /// <summary>The section's name in appsettings.json.</summary>
    public const string Section = "Articles";

    /// <summary>Folder of the articles that the bot starts with: absolute, or beside the program. Default: seeds.</summary>
    [Required]
    public string Folder { get; set; } = "seeds";

    /// <summary>Largest file that is read, in bytes: 1 to 1,073,741,824. Default: 5,242,880 (5 MB).</summary>
    [Range(1, 1 << 30)]
    public int MaxBytes { get; set; } = 5 * 1024 * 1024;
}
