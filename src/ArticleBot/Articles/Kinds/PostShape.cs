using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Articles.Kinds;

/// <summary>Knows somebody's post, which an article shows, by its signature.</summary>
internal static class PostShape
{
    private static readonly Regex Signature = Patterns.Of("posts", "signature");
    private static readonly Regex Hour = Patterns.Of("posts", "hour");
    private static readonly Regex Handle = Patterns.Of("posts", "handle");
    private static readonly Regex When = Patterns.Of("posts", "when");
    private static readonly Regex Count = Patterns.Of("posts", "count");
    private static readonly Regex Poster = Patterns.Of("posts", "poster");
    private static readonly Regex Inside = Patterns.Of("posts", "inside");

    private const int LongestHandle = 60;
    private const int LongestName = 5;
    private const int LongestNote = 120;

    /// <summary>Who signed a post with this block (“— Ann Lee (@annlee) May 3, 2026”); null where it is no signature.</summary>
    public static string? SignerOf(string words) =>
        Signature.Match(words) is { Success: true } match ? match.Groups["name"].Value.Trim() : null;

    /// <summary>Takes a signature that stands behind a post's words in the same block; null where there is none.</summary>
    public static string? SignerInside(string words) =>
        Inside.Match(words) is { Success: true } match ? match.Groups["name"].Value.Trim() : null;

    /// <summary>Who posts what stands below this block (“Ann Lee @annlee · Mar 3”); null where it is no such line.</summary>
    public static string? PosterOf(string words) =>
        Poster.Match(words) is { Success: true } match ? match.Groups["name"].Value.Trim() : null;

    /// <summary>Whether a block is no more than the name by which somebody posts (“@annlee”, “@annlee · 3h”).</summary>
    public static bool IsHandle(string words) => words.Length is > 2 and < LongestHandle && words[0] == '@' && Handle.IsMatch(words);

    /// <summary>Whether words are short enough for the name of somebody who posts.</summary>
    public static bool IsName(string words) => BlockShape.CountWords(words) is >= 1 and <= LongestName;

    /// <summary>
    /// Whether a block says no more than when something was posted (“10:45 AM · May 3, 2026”), or how many liked it and passed it on.
    /// </summary>
    public static bool IsAfterPost(string words) =>
        words.Length is > 1 and < LongestNote && (When.IsMatch(words) || Count.IsMatch(words));

    /// <summary>Whether a block is no more than a time of day.</summary>
    public static bool IsHour(string words) => Hour.IsMatch(words);
}
