using System.Text.RegularExpressions;

namespace ArticleBot.Articles.Kinds;

/// <summary>Knows somebody's post, which an article shows, by its signature.</summary>
internal static partial class PostShape
{
    // A name has no end of a sentence, but for the stop of an initial.
    private const string Word = @"(?:[^()@—–.!?\s]{1,40}|\p{Lu}\p{Ll}{0,2}\.)";
    private const string Name = Word + @"(?:\s+" + Word + "){0,5}";

    /// <summary>Who signed a post with this block (“— Ann Lee (@annlee) May 3, 2026”); null where it is no signature.</summary>
    public static string? SignerOf(string words) =>
        Signature().Match(words) is { Success: true } match ? match.Groups["name"].Value.Trim() : null;

    /// <summary>Takes a signature that stands behind a post's words in the same block; null where there is none.</summary>
    public static string? SignerInside(string words) =>
        Inside().Match(words) is { Success: true } match ? match.Groups["name"].Value.Trim() : null;

    /// <summary>Who posts what stands below this block (“Ann Lee @annlee · Mar 3”); null where it is no such line.</summary>
    public static string? PosterOf(string words) =>
        Poster().Match(words) is { Success: true } match ? match.Groups["name"].Value.Trim() : null;

    /// <summary>Whether a block is no more than the time of a post (“9:14 PM · Mar 3, 2026”).</summary>
    public static bool IsTime(string words) => Time().IsMatch(words);

    /// <summary>Whether a block is no more than the name by which somebody posts (“@annlee”).</summary>
    public static bool IsHandle(string words) => words.Length is > 2 and < 40 && words[0] == '@' && words.AsSpan(1).IndexOfAnyExceptInRange('0', 'z') < 0;

    [GeneratedRegex(
        @"^(?:[—–-]{1,2}\s*|A post shared by\s+)?(?<name>" + Name + @")\s*\(@[\w.]{1,30}\)(?:\s+on\b)?[\s,·•]*"
        + @"(?:\p{Lu}?\p{L}{2,9}\.? \d{1,2},? \d{4}"
        + @"|\d{1,2} \p{L}{3,9} \d{4}|\d{1,2}:\d{2}.{0,30})?(?:\s+at\s+\d{1,2}:\d{2}.{0,10})?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Signature();

    [GeneratedRegex(
        @"^(?<name>" + Name + @")\s+@\w{1,30}(?:\s*[·•]\s*[\w ,]{1,20})?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Poster();

    [GeneratedRegex(@"^\d{1,2}:\d{2}(?:\s?[APap]\.?[Mm]\.?)?\s*[·•–—-]\s*[\w ,.]{4,20}\d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(
        @"[—–]\s*(?<name>" + Name + @")\s*\(@\w{1,30}\)[\s,·•]*(?:\p{Lu}?\p{L}{2,9}\.? \d{1,2},? \d{4}"
        + @"|\d{1,2} \p{L}{3,9} \d{4})?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Inside();
}
