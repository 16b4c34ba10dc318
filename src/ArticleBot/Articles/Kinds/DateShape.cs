using System.Globalization;
using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Articles.Kinds;

/// <summary>Finds a printed date, with its time of day where one stands beside it.</summary>
internal static class DateShape
{
    private static readonly Regex Date = Patterns.Of("dates", "date");

    private static readonly Dictionary<string, int> Zones = new(StringComparer.Ordinal)
    {
        ["Z"] = 0,
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["BST"] = 60,
        ["CET"] = 60,
        ["CEST"] = 120,
        ["EST"] = -300,
        ["EDT"] = -240,
        ["CST"] = -360,
        ["CDT"] = -300,
        ["MST"] = -420,
        ["MDT"] = -360,
        ["PST"] = -480,
        ["PDT"] = -420,
    };

    /// <summary>The first date of some words, and where it stands; null where there is none.</summary>
    public static (PublicationTime Time, TextSpan Span)? Find(string words)
    {
        if (Date.Match(words) is not { Success: true } match)
            return null;
        var day = Day(match);
        return (new PublicationTime(match.Value.Trim(), day, Moment(match, day)), new TextSpan(match.Index, match.Length));
    }

    /// <summary>A time as metadata give it: ISO 8601, or whatever is printed.</summary>
    public static PublicationTime? Read(string value)
    {
        if (DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            && DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var bare) && bare.Year > 1)
            return new PublicationTime(value, DateOnly.FromDateTime(time.DateTime), value.Contains(':', StringComparison.Ordinal)
                ? time : null);
        return Find(value)?.Time;
    }

    private static DateOnly? Day(Match match)
    {
        var year = Number(match, "year");
        if (match.Groups["year"].Length == 2)
            year += 2000;
        var (month, day) = match.Groups["name"].Success
            ? (Months.NumberOf(match.Groups["name"].ValueSpan.TrimEnd('.')), Number(match, "day"))
            : (Number(match, "month"), Number(match, "day"));
        if (match.Groups["first"].Success && !TryOrder(match, out month, out day))
            return null;
        return month is >= 1 and <= 12 && year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day) : null;
    }

    // 11/18/19 has one reading; 3/4/2026 has two, unless an American zone stands beside it.
    private static bool TryOrder(Match match, out int month, out int day)
    {
        var (first, second) = (Number(match, "first"), Number(match, "second"));
        var isAmerican = second > 12 || first <= 12 && Zones.GetValueOrDefault(match.Groups["zone"].Value) < 0;
        (month, day) = isAmerican ? (first, second) : (second, first);
        return isAmerican || first > 12;
    }

    private static DateTimeOffset? Moment(Match match, DateOnly? day)
    {
        if (day is not { } known || !match.Groups["clock"].Success || !TryZone(match.Groups["zone"].Value, out var zone))
            return null;
        var clock = match.Groups["clock"]
            .Value.Replace(".", match.Groups["clock"].Value.Contains(':', StringComparison.Ordinal) ? "" : ":", StringComparison.Ordinal)
            .ToUpperInvariant();
        return TimeOnly.TryParse(clock.TrimEnd('.', ' ', ':'), CultureInfo.InvariantCulture, out var time)
            ? new DateTimeOffset(known.ToDateTime(time), TimeSpan.FromMinutes(zone)) : null;
    }

    private static bool TryZone(string zone, out int minutes)
    {
        if (Zones.TryGetValue(zone, out minutes))
            return true;
        var digits = zone.Replace(":", "", StringComparison.Ordinal);
        if (digits is not ['+' or '-', _, _, _, _])
            return false;
        var value = int.Parse(digits, CultureInfo.InvariantCulture);
        minutes = value / 100 * 60 + value % 100;
        return Math.Abs(minutes) <= 14 * 60;
    }

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
