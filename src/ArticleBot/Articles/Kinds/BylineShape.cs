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

    // “Updated 3:15 PM EDT”, “5 hours ago”
    private static readonly Regex Undated = Patterns.Of("bylines", "undated");

    private static readonly Regex Publishing = Patterns.Of("bylines", "publishing-word");
    private static readonly Regex Revising = Patterns.Of("bylines", "revising-word");

    private static readonly Regex DatedLine = Patterns.Of("bylines", "dated-line");
    private static readonly Regex NamedAboveDate = Patterns.Of("bylines", "named-above-date");

    private const int MostDates = 4;
    private const int LongestByline = 25;
    private const int LongestName = 80;

    /// <summary>Whether a block says no more than who wrote the article, or when it appeared.</summary>
    public static bool IsByline(string words) =>
        BlockShape.CountWords(words) <= LongestByline && (Author.IsMatch(words) || IsDate(words) || NamedBeforeDate(words) is not null);

    /// <summary>Whether a block says no more than when the article appeared, or was changed.</summary>
    public static bool IsDate(string words)
    {
        var (rest, dates) = (words, 0);
        for (; dates < MostDates && DateShape.Find(rest) is { } date; dates++)
            rest = rest.Remove(date.Span.Start, date.Span.Length);
        return (dates > 0 || Undated.IsMatch(words)) && AroundDate.IsMatch(rest) || DatedLine.IsMatch(words);
    }

    /// <summary>When a byline says that the article appeared, and where the date stands: the day of its publication before that of a
    /// change; null where it gives none.</summary>
    public static (PublicationTime Time, TextSpan Span)? DateOf(string words) =>
        Publishing.Match(words) is { Success: true } match && DateShape.Find(words[match.Index..]) is { } found
            ? (found.Time, new TextSpan(found.Span.Start + match.Index, found.Span.Length)) : DateShape.Find(words);

    /// <summary>Whether a byline gives the day of a change alone.</summary>
    public static bool IsChange(string words) => Revising.IsMatch(words) && !Publishing.IsMatch(words);

    // “Ann Lee, Selmouth | 2 October 2021 7:15 am”
    private static string? NamedBeforeDate(string words) =>
        DateShape.Find(words) is { } date && NamedAboveDate.Match(words[..date.Span.Start]) is { Success: true } named
            && AroundDate.IsMatch(words[date.Span.End..]) ? named.Groups["name"].Value : null;

    /// <summary>The author's name in a byline; null where there is none.</summary>
    public static string? AuthorOf(string words)
    {
        if (!Author.IsMatch(words))
            return NamedBeforeDate(words);
        var name = Lead.Replace(words, "");
        if (DateShape.Find(name) is { } date)
            name = name[..date.Span.Start];
        name = TrailingWords.Replace(name, "").Trim(' ', ',', '-', '–', '—', '|', '·', '•', ':');
        return name.Length is > 0 and <= LongestName ? name : null;
    }
}
