using System.Text.RegularExpressions;

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
        var rest = words.Remove(date.Span.Start, date.Span.Length);
        return AroundDate().IsMatch(rest);
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
    [GeneratedRegex(@"^(?:(?:By|BY)\s+(?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b)|(?:Written|Reported|Story|Words)\s+by:?\s+)\p{Lu}[^.!?]*(?:\b\p{L}\.[^.!?]*)*\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Author();

    [GeneratedRegex(@"^(?:(?:Written|Reported|Story|Words)\s+by:?|By|BY)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"[\s,|·•–—-]*(?:(?:Last\s+)?(?:Published|Updated|Posted)(?:\s+(?:on|at))?:?|\d+\s+min(?:ute)?s?(?:\s+read)?)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TrailingWords();

    [GeneratedRegex(@"^[\s,|·•–—:()/-]*(?:(?:first|last|originally)\s+)?(?:published|updated|posted|modified|created|date)?(?:\s+(?:on|at|in))?[\s,|·•–—:()/-]*(?:at|on)?[\s,|·•–—:()/-]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AroundDate();
}
