using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Articles.Kinds;

/// <summary>Knows somebody's post, which an article shows, by its signature.</summary>
internal static partial class PostShape
{
    // A name has no end of a sentence, but for the stop of an initial.
    private const string Word = @"(?:[^()@—–.!?\s]{1,40}|\p{Lu}\p{Ll}{0,2}\.)";
    private const string Name = Word + @"(?:\s+" + Word + "){0,5}";

    private const int LongestHandle = 60;
    private const int LongestName = 5;
    private const int LongestNote = 120;
    private const string Clock = @"\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?";
    private const string Ago = @"\d{1,2}\s?(?:s|min|m|hrs?|hours?|h|days?|d|weeks?|w)(?:\s+ago)?";
    private const string Year = @"(?:,?\s+\d{4})?";
    private const string Day =
        "(?:" + Months.Pattern + @"\s+\d{1,2}" + Year + @"|\d{1,2}\s+" + Months.Pattern + Year + @"|\d{4}-\d{2}-\d{2})";
    private const string Moment = "(?:" + Clock + "|" + Ago + "|" + Day + ")";
    private const string Dot = @"\s*(?:[·•|,–—-]|\bat\b|\bon\b)?\s*";

    /// <summary>Who signed a post with this block (“— Ann Lee (@annlee) May 3, 2026”); null where it is no signature.</summary>
    public static string? SignerOf(string words) =>
        Signature().Match(words) is { Success: true } match ? match.Groups["name"].Value.Trim() : null;

    /// <summary>Takes a signature that stands behind a post's words in the same block; null where there is none.</summary>
    public static string? SignerInside(string words) =>
        Inside().Match(words) is { Success: true } match ? match.Groups["name"].Value.Trim() : null;

    /// <summary>Who posts what stands below this block (“Ann Lee @annlee · Mar 3”); null where it is no such line.</summary>
    public static string? PosterOf(string words) =>
        Poster().Match(words) is { Success: true } match ? match.Groups["name"].Value.Trim() : null;

    /// <summary>Whether a block is no more than the name by which somebody posts (“@annlee”, “@annlee · 3h”).</summary>
    public static bool IsHandle(string words) => words.Length is > 2 and < LongestHandle && words[0] == '@' && Handle().IsMatch(words);

    /// <summary>Whether words are short enough for the name of somebody who posts.</summary>
    public static bool IsName(string words) => BlockShape.CountWords(words) is >= 1 and <= LongestName;

    /// <summary>
    /// Whether a block says no more than when something was posted (“10:45 AM · May 3, 2026”), or how many liked it and passed it on.
    /// </summary>
    public static bool IsAfterPost(string words) =>
        words.Length is > 1 and < LongestNote && (When().IsMatch(words) || Count().IsMatch(words));

    /// <summary>Whether a block is no more than a time of day.</summary>
    public static bool IsHour(string words) => Hour().IsMatch(words);

    [GeneratedRegex(
        @"^(?:[—–-]{1,2}\s*|A post shared by\s+)?(?<name>" + Name + @")\s*\(@[\w.]{1,30}\)(?:\s+on\b)?[\s,·•]*"
        + @"(?:\p{Lu}?\p{L}{2,9}\.? \d{1,2},? \d{4}"
        + @"|\d{1,2} \p{L}{3,9} \d{4}|\d{1,2}:\d{2}.{0,30})?(?:\s+at\s+\d{1,2}:\d{2}.{0,10})?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Signature();

    [GeneratedRegex("^" + Clock + "$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hour();

    [GeneratedRegex(@"^@[\w.]{1,30}(?:\s*[·•|-]\s*" + Moment + ")?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Handle();

    [GeneratedRegex(
        @"^(?:Posted:?\s+(?:on\s+|at\s+)?)?" + Moment + "(?:" + Dot + Moment + "){0,2}"
        + @"(?:\s*[·•|]\s*(?:[\d.,]+\s?[KMB]?\s+Views|Edited|(?:via|Twitter for)\s.{1,30}))*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex When();

    [GeneratedRegex(
        @"^(?:[\d.,]+\s?[KMB]?\s+(?:Retweets?|Reposts?|Quote Tweets?|Quotes?|Likes?|Repl(?:y|ies)|Views?|Bookmarks?|Comments?"
        + @"|Shares?)(?:[\s·•,|]+|$))+$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Count();

    [GeneratedRegex(
        @"^(?<name>" + Name + @")\s+@\w{1,30}(?:\s*[·•]\s*[\w ,]{1,20})?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Poster();

    [GeneratedRegex(
        @"[—–]\s*(?<name>" + Name + @")\s*\(@\w{1,30}\)[\s,·•]*(?:\p{Lu}?\p{L}{2,9}\.? \d{1,2},? \d{4}"
        + @"|\d{1,2} \p{L}{3,9} \d{4})?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Inside();
}
