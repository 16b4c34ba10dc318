using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Summarising.Timelines;

/// <summary>Places the parts of a time phrase beside the day on which an article appeared.</summary>
internal static class TimeEstimate
{
    private const double DaysAYear = 365.25;
    private const int DaysAWeek = 7;
    private const double SoonToday = 0.2;
    private const double LaterToday = 0.3;

    // Without a year of its own an article is placed behind every year that it names as past, and before every one that is to come.
    private const int PastYears = 3000;
    private const int ComingYears = 1000;

    // Each word in the place that it counts to.
    private static readonly string[] Numbers = [.. WordFile.Words("measures", "from-zero")];

    private static readonly FrozenDictionary<string, decimal> DaysOf = WordFile.Values("measures", "about-days");

    /// <summary>Days from the article's appearance, below 0 before it.</summary>
    /// <param name="found">The parts: month, day, year, weekday, day0, which, unit, count, ago.</param>
    /// <param name="frame">What the article's times are counted from.</param>
    /// <param name="isToCome">Whether the sentence says that it has yet to come.</param>
    public static double Of(GroupCollection found, TimeFrame frame, bool isToCome)
    {
        if (found["month"].Success || found["year"].Success)
            return OfDate(found, frame.Appeared, isToCome);
        if (found["ago"].Success)
            return -Count(found["count"].Value) * Days(found["unit"].Value);
        if (found["ahead"].Success)
            return Count(found["count"].Value) * Days(found["unit"].Value);
        if (found["weekday"].Success && IsLast(found["which"].Value))
            return OfLastWeek(Enum.Parse<DayOfWeek>(found["weekday"].Value), frame);
        if (found["weekday"].Success)
            return OfWeekday(Enum.Parse<DayOfWeek>(found["weekday"].Value), frame, isToCome, IsNext(found["which"].Value));
        if (found["which"].Success)
            return Days(found["unit"].Value) * Direction(found["which"].Value, isToCome);
        return found["day0"].Value.ToUpperInvariant() switch
        {
            "YESTERDAY" => -1,
            "TOMORROW" => 1,
            "TONIGHT" => LaterToday,
            _ => isToCome ? SoonToday : 0,
        };
    }

    /// <summary>How many days a stretch of time has: “three years”.</summary>
    /// <param name="found">The parts: count, unit; one of the unit without a count.</param>
    public static double Length(GroupCollection found) =>
        (found["count"].Success ? Count(found["count"].Value) : 1) * Days(found["unit"].Value);

    private static bool IsNext(string which) =>
        which.StartsWith("next", StringComparison.OrdinalIgnoreCase) || which.EndsWith("coming", StringComparison.Ordinal);

    private static bool IsLast(string which) => which.Equals("last", StringComparison.OrdinalIgnoreCase);

    // “Last Monday”, on a Tuesday, is no day of this week.
    private static double OfLastWeek(DayOfWeek day, TimeFrame frame) => day - frame.Latest - DaysAWeek;

    // Without the article's day the newest weekday may be that day or lie before it: what is to come is after it in any case.
    private static double OfWeekday(DayOfWeek day, TimeFrame frame, bool isToCome, bool isNext)
    {
        if (!isToCome && !isNext)
            return -TimeFrame.Forward(day, frame.Latest);
        var away = TimeFrame.Forward(frame.Latest, day);
        if (frame.Appeared is not null)
            return away > 0 ? away : isNext ? DaysAWeek : SoonToday;
        // Tomorrow would have been called so.
        return (away == 0 ? DaysAWeek : away) + 1;
    }

    private static double OfDate(GroupCollection found, DateOnly? appeared, bool isToCome)
    {
        var month = found["month"].Success ? Month(found["month"].Value) : 1;
        var day = found["day"].Success ? int.Parse(found["day"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        var inYear = (month - 1) * (DaysAYear / 12) + day;
        if (found["year"].Success)
        {
            var year = int.Parse(found["year"].ValueSpan, CultureInfo.InvariantCulture);
            return (year - (appeared?.Year ?? (isToCome ? ComingYears : PastYears))) * DaysAYear + inYear - (appeared?.DayOfYear ?? 0);
        }

        // Without the article's day a month lies in the year before it, or in the one after.
        if (appeared is null)
            return isToCome ? inYear : inYear - DaysAYear;
        var away = inYear - appeared.Value.DayOfYear;
        var isThisMonth = !found["day"].Success && month == appeared.Value.Month;
        if (isToCome)
            return away < 0 && !isThisMonth ? away + DaysAYear : Math.Max(0.2, away);
        return away > DaysAYear / 2 ? away - DaysAYear : isThisMonth ? Math.Min(-0.2, away) : away;
    }

    private static int Month(string name) =>
        Array.FindIndex(
            CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames,
            known => name.StartsWith(known, StringComparison.Ordinal)) + 1;

    private static double Direction(string which, bool isToCome) => which.ToUpperInvariant() switch
    {
        "NEXT" or "THE COMING" => 1,
        "LATER THIS" => 0.5,
        "THIS" => isToCome ? 0.1 : -0.1,
        "EARLIER THIS" => -0.5,
        _ => -1,
    };

    // A season, too, is half a year away at most.
    private static double Days(string unit) =>
        DaysOf.TryGetValue(unit.ToLowerInvariant(), out var days) ? (double)days : DaysAYear / 2;

    private static double Count(string words)
    {
        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        var place = Array.IndexOf(Numbers, words.ToLowerInvariant());
        return place > 0 ? place : words.Equals("several", StringComparison.OrdinalIgnoreCase) ? 4 : 1;
    }
}
