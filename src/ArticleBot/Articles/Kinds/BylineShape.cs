using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Articles.Kinds;

/// <summary>Finds who wrote an article, and when it appeared, in the lines that say it.</summary>
internal static class BylineShape
{
    // “By Jane Doe - 3 May”, but “By noon …” and “By Monday the square was empty.”
    private static readonly Regex Author = Patterns.Of("bylines", "author");

    private static readonly Regex Lead = Patterns.Of("bylines", "lead");
    private static readonly Regex TrailingWords = Patterns.Of("bylines", "trailing-words");

    // Whether published or updated, the weekday, the hour, another such date, the site.
    private static readonly Regex AroundDate = Patterns.Of("bylines", "around-date");

    private const int LongestByline = 25;
    private const int LongestName = 80;

    /// <summary>Whether a block says no more than who wrote the article, or when it appeared.</summary>
    public static bool IsByline(string words) =>
        BlockShape.CountWords(words) <= LongestByline && (Author.IsMatch(words) || IsDate(words));

    /// <summary>Whether a block says no more than when the article appeared.</summary>
    public static bool IsDate(string words)
    {
        if (DateShape.Find(words) is not { } date)
            return false;
        return AroundDate.IsMatch(words.Remove(date.Span.Start, date.Span.Length));
    }

    /// <summary>The author's name in a byline; null where there is none.</summary>
    public static string? AuthorOf(string words)
    {
        if (!Author.IsMatch(words))
            return null;
        var name = Lead.Replace(words, "");
        if (DateShape.Find(name) is { } date)
            name = name[..date.Span.Start];
        name = TrailingWords.Replace(name, "").Trim(' ', ',', '-', '–', '—', '|', '·', '•', ':');
        return name.Length is > 0 and <= LongestName ? name : null;
    }
}
