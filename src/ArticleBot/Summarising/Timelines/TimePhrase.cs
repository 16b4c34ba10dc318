using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.English;

namespace ArticleBot.Summarising.Timelines;

/// <summary>The words with which a sentence says when something happened: “last month”, “Oct. 7, 2018”, “Sunday”.</summary>
/// <param name="Words">The article's own words.</param>
/// <param name="Day">When, in days beside the day of the article's appearance, below 0 before it; an estimate that orders.</param>
internal sealed record TimePhrase(string Words, double Day)
{
    // “a turnaround from four years ago”: that is not when it happened.
    private static readonly Regex Compared = Patterns.Of("times", "compared");

    private static readonly Regex Habit = Patterns.Of("times", "habit");
    private static readonly Regex NamedBefore = Patterns.Of("times", "named-before");
    private static readonly Regex NamedAfter = Patterns.Of("times", "named-after");

    // More are a list of days and no story.
    private const int MostTimes = 3;

    // With a capital, “today” is a time where a sentence may begin, and a name elsewhere (“the Today show”).
    private static readonly Regex Times = Patterns.Of("times", "times");

    /// <summary>The words in a sentence that say when; null where none do. Of several the ones that name a day go first.</summary>
    /// <param name="text">A sentence.</param>
    /// <param name="frame">What the article's times are counted from.</param>
    public static TimePhrase? First(string text, TimeFrame frame) =>
        Found(text).OrderBy(Rank).FirstOrDefault() is { } found
            ? new TimePhrase(found.Value, TimeEstimate.Of(found.Groups, frame, IsToCome(text, found)))
            : null;

    /// <summary>
    /// The times of a sentence that tells several events, “begun in 1998 and opened in 2004”, in its order; one where it tells one, none
    /// where it tells none.
    /// </summary>
    /// <inheritdoc cref="First"/>
    public static ImmutableArray<TimePhrase> Several(string text, TimeFrame frame)
    {
        if (First(text, frame) is not { } first)
            return [];
        var ranked = Found(text).ToLookup(Rank);
        var found = ranked[ranked.Min(group => group.Key)]
            .Select(each => new TimePhrase(each.Value, TimeEstimate.Of(each.Groups, frame, IsToCome(text, each))))
            .DistinctBy(each => each.Words, StringComparer.Ordinal).ToList();
        return found.Count is > 1 and <= MostTimes ? [.. found] : [first];
    }

    /// <summary>The weekdays of what has happened, in the article's order.</summary>
    public static List<DayOfWeek> Weekdays(Article article) =>
        [.. article.Paragraphs.Where(paragraph => paragraph.IsBody)
            .SelectMany(paragraph => paragraph.Sentences)
            .SelectMany(sentence => PastWeekdays(article.TextOf(sentence)))];

    private static IEnumerable<DayOfWeek> PastWeekdays(string text) =>
        from found in Found(text)
        where found.Groups["weekday"].Success && !found.Groups["which"].Success && !IsToCome(text, found)
        select Enum.Parse<DayOfWeek>(found.Groups["weekday"].Value);

    // “Yesterday” in somebody's mouth is not the article's, and “every Monday” is no day.
    private static IEnumerable<Match> Found(string text) =>
        Times.Matches(text)
            .Where(found => !IsSaid(text, found) && !IsName(text, found) && !Compared.IsMatch(text.AsSpan(0, found.Index)));

    private static bool IsToCome(string text, Match found) => Tense.IsToCome(text, found.Index, found.Index + found.Length);

    private static bool IsSaid(string text, Match found) => IsRelative(found) && IsQuoted(text, found.Index);

    private static bool IsRelative(Match found) => !found.Groups["month"].Success && !found.Groups["year"].Success;

    private static bool IsQuoted(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before.Count('“') > before.Count('”') || before.Count('"') % 2 == 1;
    }

    // “the Sunday Herald”, “a Saturday Night Revue”: a name of several words with an article or an owner before it.
    private static bool IsName(string text, Match found)
    {
        if (!found.Groups["weekday"].Success)
            return false;
        var before = text.AsSpan(0, found.Index);
        var after = text.AsSpan(found.Index + found.Length);
        return Habit.IsMatch(before) || NamedAfter.IsMatch(after) && NamedBefore.IsMatch(before);
    }

    // “Thursday's vote on Monday” was on Monday.
    private static int Rank(Match found)
    {
        var isDay = found.Groups["weekday"].Success || found.Groups["day0"].Success || found.Groups["day"].Success;
        return found.Groups["owner"].Success ? 2 : isDay ? 0 : 1;
    }
}
