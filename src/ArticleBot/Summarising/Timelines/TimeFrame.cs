using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.English;

namespace ArticleBot.Summarising.Timelines;

/// <summary>What the times of an article are counted from.</summary>
/// <param name="Appeared">The day on which it appeared; null where that is not known.</param>
/// <param name="Latest">The weekday from which others are counted back.</param>
internal sealed record TimeFrame(DateOnly? Appeared, DayOfWeek Latest)
{
    private const int DaysAWeek = 7;
    private const int FewestOfAStory = 3;

    // Of two days the second is the newer one where it lies so near behind the first: the other way round it is most of a week away.
    private const int NextDays = 2;

    private static readonly Regex WeekdayOfLine = Patterns.Of("times", "weekday-of-line");

    /// <summary>The weekdays that are names in the article.</summary>
    public NamedDays Named { get; init; } = NamedDays.None;

    /// <summary>The frame of an article.</summary>
    public static TimeFrame Of(Article article)
    {
        var sentences = article.Paragraphs.Where(paragraph => paragraph.IsBody).SelectMany(paragraph => paragraph.Sentences)
            .Select(article.TextOf).ToList();
        var named = NamedDays.Of(sentences);
        if (article.Info.Published?.Day is { } day)
            return new TimeFrame(day, day.DayOfWeek) { Named = named };
        var latest = Printed(article)
            ?? After(LatestWeekday(TimePhrase.Weekdays(sentences, named)), TimePhrase.RelativeDays(sentences, named));
        return new TimeFrame(null, latest) { Named = named };
    }

    // “Published: Tuesday 8 November”: the weekday is known, the year is not.
    private static DayOfWeek? Printed(Article article) => article.Paragraphs
        .Where(paragraph => paragraph.Kind == ParagraphKind.Byline).Select(line => WeekdayOfLine.Match(article.TextOf(line)))
        .FirstOrDefault(found => found.Success) is { } found ? Enum.Parse<DayOfWeek>(found.Value) : null;

    /// <summary>
    /// News leads with the day of what is new. Only where days are told one after the other, and need a much shorter stretch that way,
    /// the last one of them is the newest.
    /// </summary>
    /// <param name="named">The weekdays of what has happened, in the article's order.</param>
    public static DayOfWeek LatestWeekday(IReadOnlyList<DayOfWeek> named)
    {
        if (named.Count == 0)
            return DayOfWeek.Sunday;
        var days = named.Distinct().ToList();
        var forward = days.Zip(days.Skip(1), Forward).Sum();
        if (days.Count < FewestOfAStory)
            return forward <= NextDays ? days[^1] : days[0];
        var backward = days.Max(day => Forward(day, days[0]));
        return forward < backward ? days[^1] : days[0];
    }

    // Where the text says “yesterday”, a weekday of what has happened was before that; where it says “today”, it was before today.
    private static DayOfWeek After(DayOfWeek latest, int relativeDays) => (DayOfWeek)(((int)latest + relativeDays) % DaysAWeek);

    /// <summary>How many days lie between a weekday and the next other one, 0 to 6.</summary>
    public static int Forward(DayOfWeek from, DayOfWeek to) => (to - from + DaysAWeek) % DaysAWeek;
}
