using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Summarising.Timelines;

/// <summary>Knows the line that closes an obituary: “Ann Lee, pilot, born 4 May 1933; died 11 November 2021”.</summary>
internal static class LifeDates
{
    private const int LongestLine = 200;

    private static readonly Regex Line = Patterns.Of("times", "life");

    private static readonly Regex LifeEvent = Patterns.Of("times", "life-event");

    /// <summary>The births and deaths that a text tells with their years.</summary>
    public static IEnumerable<(string Event, string Year)> EventsIn(string text) =>
        LifeEvent.Matches(text).Select(found => (found.Groups["event"].Value.ToUpperInvariant(), found.Groups["year"].Value));

    /// <summary>Whether a line tells when somebody was born and died, and is no sentence.</summary>
    public static bool AreIn(string line) => line.Length <= LongestLine && Line.IsMatch(line);
}
