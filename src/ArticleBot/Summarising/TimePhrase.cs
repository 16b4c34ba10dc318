using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleBot.Summarising;

/// <summary>The words with which a sentence says when something happened: “last month”, “Oct. 7, 2018”, “Sunday”.</summary>
/// <param name="Words">The article's own words.</param>
/// <param name="Day">When, in days beside the day of the article's appearance, below 0 before it; an estimate that orders.</param>
internal sealed partial record TimePhrase(string Words, double Day)
{
    private const string MonthNames = "Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|April|Apr\\.|May|June|July|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?";
    private const string YearDigits = "(?:1[5-9]|20)[0-9]{2}";
    private const string Units = "day|night|week|weekend|month|year|decade|century|spring|summer|autumn|winter";
    private const double DaysAYear = 365.25;

    /// <summary>The first words in a text that say when; null where none do.</summary>
    /// <param name="text">A sentence.</param>
    /// <param name="appeared">The day on which the article appeared; null where it is not known.</param>
    /// <param name="latest">The weekday from which other weekdays are counted back; that of <paramref name="appeared"/> goes before it.</param>
    public static TimePhrase? First(string text, DateOnly? appeared, DayOfWeek latest) =>
        Times().Match(text) is { Success: true } found
            ? new TimePhrase(
                found.Value,
                Estimate(found.Groups, appeared, appeared?.DayOfWeek ?? latest, ToCome().IsMatch(text.AsSpan(0, found.Index)))) : null;

    /// <summary>The weekday that an article names first: news leads with the day of what is new.</summary>
    public static DayOfWeek LatestWeekday(string text) =>
        Times().Matches(text).FirstOrDefault(time => time.Groups["weekday"].Success) is { } first ? Enum.Parse<DayOfWeek>(first.Groups["weekday"].Value) : DayOfWeek.Sunday;

    private static double Estimate(GroupCollection found, DateOnly? appeared, DayOfWeek latest, bool isToCome)
    {
        if (found["month"].Success || found["year"].Success)
            return OfDate(found, appeared);
        if (found["ago"].Success)
            return -Count(found["count"].Value) * Days(found["unit"].Value);
        if (found["which"].Success)
            return Days(found["unit"].Value) * Direction(found["which"].Value);
        if (found["weekday"].Success)
        {
            var away = (int)Enum.Parse<DayOfWeek>(found["weekday"].Value) - (int)latest;
            return isToCome ? (7 + away) % 7 : -((7 - away) % 7);
        }

        return found["day0"].Value.ToUpperInvariant() switch { "YESTERDAY" => -1, "TOMORROW" => 1, _ => 0 };
    }

    // Without the article's day a month lies in the year before it, and named years go before everything else.
    private static double OfDate(GroupCollection found, DateOnly? appeared)
    {
        var month = found["month"].Success ? Month(found["month"].Value) : 1;
        var day = found["day"].Success ? int.Parse(found["day"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        var inYear = (month - 1) * (DaysAYear / 12) + day;
        if (found["year"].Success)
            return (int.Parse(found["year"].ValueSpan, CultureInfo.InvariantCulture) - (appeared?.Year ?? 3000)) * DaysAYear + inYear - (appeared?.DayOfYear ?? 0);
        var away = inYear - (appeared?.DayOfYear ?? DaysAYear);
        return appeared is not null && away > DaysAYear / 2 ? away - DaysAYear : away;
    }

    private static int Month(string name) =>
        Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, known => name.StartsWith(known, StringComparison.Ordinal)) + 1;

    private static double Direction(string which) => which.ToUpperInvariant() switch
    {
        "NEXT" or "THE COMING" => 1,
        "LATER THIS" => 0.5,
        "THIS" => -0.1,
        "EARLIER THIS" => -0.5,
        _ => -1,
    };

    private static double Days(string unit) => unit.ToUpperInvariant() switch
    {
        "DAY" or "NIGHT" => 1,
        "WEEK" => 7,
        "WEEKEND" => 5,
        "MONTH" => 30,
        "DECADE" => 10 * DaysAYear,
        "CENTURY" => 100 * DaysAYear,
        "YEAR" => DaysAYear,
        _ => DaysAYear / 2,
    };

    private static double Count(string words)
    {
        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        var place = Array.IndexOf(["A", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN"], words.ToUpperInvariant());
        return place >= 0 ? place + 1 : words.Equals("several", StringComparison.OrdinalIgnoreCase) ? 4 : 1;
    }

    // What says, before a weekday, that the day has yet to come.
    [GeneratedRegex(
        @"\b(?:will|won['’]t|shall|going to|to be|(?:is|are) (?:to|due|set|expected|scheduled|planned|likely))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex ToCome();

    // With a capital, “today” is a time where a sentence may begin, and a name elsewhere (“the Today show”).
    [GeneratedRegex(
        $@"\b(?:(?<month>{MonthNames})\s+(?<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?<year>{YearDigits})\b)?"
        + $@"|(?<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\s+(?<month>{MonthNames})(?!\w)(?:\s+(?<year>{YearDigits})\b)?"
        + $@"|(?<month>{MonthNames})\s+(?<year>{YearDigits})\b"
        + $@"|(?<=\b(?:in|In|since|Since|by|until|during|early|late)\s)(?:(?<month>{MonthNames})(?!\w)|(?<year>{YearDigits})\b)"
        + $@"|(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
        + $@"|(?<day0>yesterday|today|tonight|tomorrow|(?<=^|[“""‘]|[—:]\s)(?:Yesterday|Today|Tonight|Tomorrow))\b"
        + $@"|(?i:(?<which>last|next|earlier this|later this|this|the past|the coming)\s+(?<unit>{Units})\b)"
        + $@"|(?i:(?<count>[0-9]{{1,4}}|an?|one|two|three|four|five|six|seven|eight|nine|ten|several)\s+(?<unit>{Units})s?\s+(?<ago>ago)\b))")]
    private static partial Regex Times();
}
