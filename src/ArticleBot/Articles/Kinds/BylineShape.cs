using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Articles.Kinds;

/// <summary>Finds who wrote an article, and when it appeared, in the lines that say it.</summary>
internal static partial class BylineShape
{
    private const int LongestByline = 25;
    private const int LongestName = 80;

    /// <summary>Whether a block says no more than who wrote the article, or when it appeared.</summary>
    public static bool IsByline(string words) =>
        BlockShape.CountWords(words) <= LongestByline && (Author().IsMatch(words) || IsDate(words));

    /// <summary>Whether a block says no more than when the article appeared.</summary>
    public static bool IsDate(string words)
    {
        if (DateShape.Find(words) is not { } date)
            return false;
        return AroundDate().IsMatch(words.Remove(date.Span.Start, date.Span.Length));
    }

    /// <summary>The author's name in a byline; null where there is none.</summary>
    public static string? AuthorOf(string words)
    {
        if (!Author().IsMatch(words))
            return null;
        var name = Lead().Replace(words, "");
        if (DateShape.Find(name) is { } date)
            name = name[..date.Span.Start];
        name = TrailingWords().Replace(name, "").Trim(' ', ',', '-', '–', '—', '|', '·', '•', ':');
        return name.Length is > 0 and <= LongestName ? name : null;
    }

    // “By Jane Doe - 3 May”, but “By noon …” and “By Monday the square was empty.”
    [GeneratedRegex(
        @"^(?:(?:By|BY)\s+(?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday"
        + @"|Sunday|January|February|March|April|May|June|July|August|September|October"
        + @"|November|December)\b)|(?:(?:Written|Reported|Story|Words)\s+by:?|Authors?:)\s+)\p{Lu}[^.!?]*(?:(?<=\b\p{L}"
        + @"|\d|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Jr|Sr|Dr|St))\.[^.!?]+)*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Author();

    [GeneratedRegex(@"^(?:(?:Written|Reported|Story|Words)\s+by:?|Authors?:|By|BY)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"[\s,|·•–—-]*(?:(?:Last\s+)?(?:Published|Updated|Posted)(?:\s+(?:on|at))?:?"
        + @"|\d+\s+min(?:ute)?s?(?:\s+read)?)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TrailingWords();

    // Whether published or updated, the weekday, the hour, another such date, the site. Digits are parted in one way only: a long
    // number could be parted in more ways than can be tried.
    [GeneratedRegex(
        @"^(?:[\s,|·•–—:()/@-]|\b(?:first|last|originally|original|published|updated"
        + @"|posted|modified|created|date|on|at|in|am|pm|a\.m\.|p\.m\.|Mon|Tue|Tues"
        + @"|Wed|Thu|Thurs|Fri|Sat|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|ET"
        + @"|PT|CT|[A-Z]{1,3}T|UTC|GMT|" + Months.Pattern + @"|[a-z]+\.(?:com|org|net|co\.uk))(?!\p{L})\.?|(?>\d{1,4})(?!\p{L}))*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AroundDate();
}
