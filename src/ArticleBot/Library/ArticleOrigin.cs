using ArticleBot.Articles.Links;

namespace ArticleBot.Library;

/// <summary>The sources of a library's articles, as they are kept: an address, a file's full path, a seed, or standard input.</summary>
public static class ArticleOrigin
{
    /// <summary>What came through standard input.</summary>
    public const string Input = "-";

    /// <summary>What somebody sent in a chat.</summary>
    public const string Sent = "sent:";

    private const string SeedMark = "seed:";

    /// <summary>The source of a file that the articles folder holds.</summary>
    /// <param name="fileName">The file's name without its folder.</param>
    public static string OfSeed(string fileName) => SeedMark + fileName;

    /// <summary>The source of what somebody named: an address as it is, a file by its full path.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name == Input || LinkReader.IsAddress(name) ? name.Trim() : Path.GetFullPath(name);
    }

    /// <summary>Whether its text can be had from there once more.</summary>
    public static bool CanBeReadAgain(string source) => source is not (Input or Sent);

    /// <summary>Whether the articles folder holds it.</summary>
    public static bool IsSeed(string source) => source is not null && source.StartsWith(SeedMark, StringComparison.Ordinal);

    /// <summary>The name of a seed's file.</summary>
    internal static string FileOf(string source) => source[SeedMark.Length..];
}
