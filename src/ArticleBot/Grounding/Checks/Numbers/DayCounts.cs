using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Numbers;

/// <summary>Days counted from one date of the passages to another: “26 days after” for “on 3 April” and “on 29
/// April”.</summary>
internal static class DayCounts
{
    private const int NoLeapYear = 2001;

    private static readonly FrozenSet<string> Directions = WordFile.Class("checking", "direction");

    /// <summary>Whether a number of a claim is the days between two such dates, both in one year.</summary>
    public static bool IsTold(ClaimText claim, int index, List<WordMatch> held)
    {
        var words = claim.Words;
        if (words.FoldedAt(index + 1) is not ("day" or "days") || !Directions.Contains(words.FoldedAt(index + 2)))
            return false;
        var days = held.Select(DayOf).OfType<int>().ToList();
        return days.Exists(one => days.Exists(other => other - one == words[index].Value));
    }

    // The day of the year that a month and the number beside it tell; null where the word is no month or has no such number.
    private static int? DayOf(WordMatch match)
    {
        var month = match.Word.IsDate ? Months.NumberOf(match.Word.Folded) : 0;
        if (month == 0)
            return null;
        var words = match.Source.Words;
        var (before, after) = (Beside(words, match.Position - 1), Beside(words, match.Position + 1));
        return (before ?? after) is { } day && day <= DateTime.DaysInMonth(NoLeapYear, month)
            ? new DateTime(NoLeapYear, month, day).DayOfYear : null;
    }

    private static int? Beside(Word[] words, int index) =>
        words.At(index).Value is >= 1 and <= 31 and var day && day == Math.Floor(day) ? (int)day : null;
}
