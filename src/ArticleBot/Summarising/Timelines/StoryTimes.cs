using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Summarising.Timelines;

/// <summary>
/// The times of an article's sentences, told one after the other: “three years later” counts from the time before it, and the hours of a
/// day order what happened on it.
/// </summary>
/// <param name="frame">What the article's times are counted from.</param>
/// <param name="isDay">Whether hours alone tell when something happened.</param>
internal sealed class StoryTimes(TimeFrame frame, bool isDay)
{
    // So many sentences with an hour tell how a day went.
    private const int FewestHours = 3;

    // “Later” is said of what was told not long before.
    private const int Reach = 3;
    private const int MinutesADay = 1440;
    private const int HoursOfHalfADay = 12;

    // A day's hours order what happened on it, and nothing else.
    private const double ShareOfDay = 0.05;

    private static readonly Regex Later = Patterns.Of("times", "later");
    private static readonly Regex Clock = Patterns.Of("times", "clock");
    private static readonly Regex Flashback = Patterns.Of("times", "flashback");
    private static readonly Regex Standing = Patterns.Of("times", "standing");

    private double? last;
    private int lastOrder;
    private double lastDay;
    private double lastShare;

    /// <summary>Whether enough sentences have an hour to tell how a day went.</summary>
    public static bool AreDay(IEnumerable<string> sentences) => sentences.Count(text => HourIn(text) is not null) >= FewestHours;

    /// <summary>The times of the next sentence; none where it tells none.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="order">Its place in the article.</param>
    public ImmutableArray<TimePhrase> Of(string text, int order)
    {
        var times = TimePhrase.Several(text, frame);
        if (times.IsEmpty && Counted(text, order) is { } counted)
            times = [counted];
        var hour = times.Length < 2 ? HourIn(text) : null;
        if (times.IsEmpty && isDay && hour is not null)
            times = [new TimePhrase(hour.Value, last ?? 0)];
        if (times.IsEmpty)
            return [];
        if (!Flashback.IsMatch(text))
            (last, lastOrder) = (times[^1].Day, order);
        // Without an hour a day's event stands where it is told.
        var isSame = times is [var one] && one.Day.Equals(lastDay);
        lastShare = hour is not null ? ShareOfDay * MinuteOf(hour) / MinutesADay : isSame ? lastShare : 0;
        lastDay = times[^1].Day;
        return isDay && times is [var only] ? [only with { Day = only.Day + lastShare }] : times;
    }

    // “Three years later”, “the following day”
    private TimePhrase? Counted(string text, int order)
    {
        if (last is not { } before || order - lastOrder > Reach || Later.Match(text) is not { Success: true } found)
            return null;
        if (TimePhrase.IsQuoted(text, found.Index))
            return null;
        var isBack = found.Groups["later"].Value.StartsWith("earlier", StringComparison.OrdinalIgnoreCase)
            || found.Groups["later"].Value.StartsWith("before", StringComparison.OrdinalIgnoreCase);
        return new TimePhrase(found.Groups["words"].Value, before + (isBack ? -1 : 1) * TimeEstimate.Length(found.Groups));
    }

    private static Match? HourIn(string text) =>
        Clock.Match(text) is { Success: true } found && !TimePhrase.IsQuoted(text, found.Index) && !Standing.IsMatch(text) ? found : null;

    private static int MinuteOf(Match clock)
    {
        if (clock.Groups["word"] is { Success: true } word)
            return word.ValueSpan is "midnight" ? 0 : MinutesADay / 2;
        var hour = int.Parse(clock.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = clock.Groups["minute"].Success ? int.Parse(clock.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (clock.Groups["half"] is { Success: true } half)
            hour = hour % HoursOfHalfADay + (half.ValueSpan is "p" or "P" ? HoursOfHalfADay : 0);
        return hour * 60 + minute;
    }
}
