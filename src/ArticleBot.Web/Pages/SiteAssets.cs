using System.Reflection;
using System.Security.Cryptography;

namespace ArticleBot.Web.Pages;

/// <summary>The files that the pages need.</summary>
internal static class SiteAssets
{
    private const int VersionLength = 12;

    public static SiteAsset Stylesheet { get; } = Read("reader.css", "text/css; charset=utf-8");

    public static SiteAsset Script { get; } = Read("reader.js", "text/javascript; charset=utf-8");

    public static SiteAsset Icon { get; } = Read("favicon.svg", "image/svg+xml");

    /// <summary>All of them.</summary>
    public static IEnumerable<SiteAsset> All => [Stylesheet, Script, Icon];

    private static SiteAsset Read(string name, string type)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        var bytes = content.ToArray();
        return new SiteAsset($"/assets/{name}?v={Convert.ToHexStringLower(SHA256.HashData(bytes))[..VersionLength]}", type, bytes);
    }
}
