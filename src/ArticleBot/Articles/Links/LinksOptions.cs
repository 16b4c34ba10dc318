using System.ComponentModel.DataAnnotations;

namespace ArticleBot.Articles.Links;

/// <summary>The section <c>Links</c>: how the pages of the web are fetched.</summary>
public sealed class LinksOptions
{
    /// <summary>The section's name in appsettings.json.</summary>
    public const string Section = "Links";

    /// <summary>
    /// Hosts that may be fetched although their address is not public, parted by commas: <c>host</c> for the ports 80 and 443,
    /// <c>host:port</c> for another one. For an intranet. Empty, the default: none.
    /// </summary>
    public string AllowedHosts { get; set; } = "";

    /// <summary>Longest time for one link, its redirects and its robots.txt included: 1 second to 5 minutes. Default: 20 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Largest page, in bytes after it is unpacked: 1 to 1,073,741,824. Default: 5,242,880 (5 MB).</summary>
    [Range(1, 1 << 30)]
    public int MaxBytes { get; set; } = 5 * 1024 * 1024;

    /// <summary>Redirects that are followed: 0 to 20. Default: 5.</summary>
    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 5;

    /// <summary>
    /// Folder of the pages that were fetched: absolute, or beside the program. Empty, the default, is <c>articlebot/pages</c> in
    /// the user's cache folder.
    /// </summary>
    public string Cache { get; set; } = "";
}
