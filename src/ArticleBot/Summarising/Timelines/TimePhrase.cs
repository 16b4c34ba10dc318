using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Summarising.Timelines;

/// <summary>The words with which a sentence says when something happened: “last month”, “Oct. 7, 2018”, “Sunday”.</summary>
/// <param name="Words">The article's own words.</param>
/// <param name="Day">When, in days beside the day of the article's appearance, below 0 before it; an estimate that orders.</param>
internal sealed record TimePhrase(string Words, double Day)
{
    private const int NamesOwner = 2;

    // “a turnaround from four years ago”: that is not when it happened.
    private static readonly Regex Compared = Patterns.Of("times", "compared");

    private static readonly Regex ByName = Patterns.Of("times", "by-name");
    private static readonly Regex FollowsName = Patterns.Of("times", "follows-name");

    // “will be sold from Monday”: there the time begins what is to come.
    private static readonly Regex StartsAt = Patterns.Of("times", "starts-at");

    private static readonly Regex MayStart = Patterns.Of("times", "may-start");

    private static readonly Regex Aside = Patterns.Of("times", "aside");

    // “from 3 May to 10 May”, “on Monday and Tuesday” are one time.
    private static readonly Regex Chained = Patterns.Of("times", "chained");

    // More are a list of days and no story.
    private const int MostTimes = 3;

    // With a capital, “today” is a time where a sentence may begin, and a name elsewhere (“the Today show”).
    private static readonly Regex Times = Patterns.Of("times", "times");

    /// <summary>Whether the sentence says that it has yet to come.</summary>
    public bool IsToCome { get; private init; }

    /// <summary>The words in a sentence that say when; null where none do. Of several the ones that name a day go first.</summary>
    /// <param name="text">A sentence.</param>
    /// <param name="frame">What the article's times are counted from.</param>
    public static TimePhrase? First(string text, TimeFrame frame) =>
        Found(text, frame.Named).OrderBy(Rank).FirstOrDefault() is { } found
            ? Of(text, found, frame) : null;

    /// <summary>
    /// The times of a sentence that tells several events, “begun in 1998 and opened in 2004”, in its order; one where it tells one, none
    /// where it tells none. Of what has been and what is to come both count, though only one names a day.
    /// </summary>
    /// <inheritdoc cref="First"/>
    public static ImmutableArray<TimePhrase> Several(string text, TimeFrame frame)
    {
        var found = Found(text, frame.Named).ToList();
        if (found.Count == 0)
            return [];
        var best = found.Min(Rank);
        var named = Joined(text, found.FindAll(each => Rank(each) == best), frame);
        List<TimePhrase> told = named.Count is > 1 and <= MostTimes ? named : named[..1];
        if (best < NamesOwner && found.Find(each => Rank(each) is var rank && rank > best && rank < NamesOwner
            && IsBeside(text, each, told)) is { } beside)
            told.Add(Of(text, beside, frame));
        return [.. told];
    }

    // What a subordinate clause says of the past is no event beside the sentence's own.
    private static bool IsBeside(string text, Match found, List<TimePhrase> told)
    {
        var isToCome = Comes(text, found);
        return told.TrueForAll(other => other.IsToCome != isToCome) && (isToCome || !Aside.IsMatch(text.AsSpan(0, found.Index)));
    }

    // Times that an “and” or a “to” joins are one, under their words.
    private static List<TimePhrase> Joined(string text, List<Match> found, TimeFrame frame)
    {
        var joined = new List<TimePhrase>();
        for (var at = 0; at < found.Count; at++)
        {
            var first = at;
            while (at + 1 < found.Count && Chained.IsMatch(text[(found[at].Index + found[at].Length)..found[at + 1].Index]))
                at++;
            var words = text[found[first].Index..(found[at].Index + found[at].Length)];
            joined.Add(Of(text, found[first], frame) with { Words = words });
        }

        return [.. joined.DistinctBy(each => each.Words, StringComparer.Ordinal)];
    }

    private static TimePhrase Of(string text, Match found, TimeFrame frame)
    {
        var isToCome = Comes(text, found);
        return new TimePhrase(found.Value, TimeEstimate.Of(found.Groups, frame, isToCome)) { IsToCome = isToCome };
    }

    /// <summary>How many days before its appearance an article's text has names for: 2 where it says “yesterday”, 1 where it says “today”
    /// or “tomorrow”, else 0.</summary>
    public static int RelativeDays(IReadOnlyList<string> sentences, NamedDays named)
    {
        var said = sentences.SelectMany(text => Found(text, named)).Where(found => found.Groups["day0"].Success).ToList();
        if (said.Count == 0)
            return 0;
        return said.Exists(found => found.Groups["day0"].ValueSpan.Equals("yesterday", StringComparison.OrdinalIgnoreCase)) ? 2 : 1;
    }

    /// <summary>The weekdays of what has happened, in the article's order.</summary>
    public static List<DayOfWeek> Weekdays(IReadOnlyList<string> sentences, NamedDays named) =>
        [.. sentences.SelectMany(text => PastWeekdays(text, named))];

    private static IEnumerable<DayOfWeek> PastWeekdays(string text, NamedDays named) =>
        from found in Found(text, named)
        where found.Groups["weekday"].Success && !found.Groups["which"].Success && !Comes(text, found)
        select Enum.Parse<DayOfWeek>(found.Groups["weekday"].Value);

    // “Yesterday” in somebody's mouth is not the article's, and “every Monday” is no day.
    private static IEnumerable<Match> Found(string text, NamedDays named) =>
        Times.Matches(text)
            .Where(found => !IsSaid(text, found) && !IsName(text, found, named) && !IsCompared(text, found)
                && (!found.Groups["ahead"].Success || Comes(text, found)));

    private static bool IsCompared(string text, Match found)
    {
        var before = text.AsSpan(0, found.Index);
        return Compared.IsMatch(before) && !(StartsAt.IsMatch(before) && NamesDay(found) && Comes(text, found));
    }

    private static bool Comes(string text, Match found) =>
        found.Groups["day0"].ValueSpan.Equals("tomorrow", StringComparison.OrdinalIgnoreCase)
        || found.Groups["which"].ValueSpan.StartsWith("next", StringComparison.OrdinalIgnoreCase)
        || NamesDay(found) && MayStart.IsMatch(text.AsSpan(0, found.Index))
        || Tense.IsToCome(text, found.Index, found.Index + found.Length);

    private static bool IsSaid(string text, Match found) => IsRelative(found) && IsQuoted(text, found.Index);

    private static bool IsRelative(Match found) => !found.Groups["month"].Success && !found.Groups["year"].Success;

    /// <summary>Whether a place of a sentence stands in quotation marks.</summary>
    public static bool IsQuoted(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before.Count('“') > before.Count('”') || before.Count('"') % 2 == 1;
    }

    private static bool IsName(string text, Match found, NamedDays named)
    {
        if (found.Groups["weekday"].Success)
            return named.Hold(text, found);
        // “by April Mace” is by somebody.
        var isBareMonth = found.Groups["month"].Success && !found.Groups["day"].Success && !found.Groups["year"].Success;
        return isBareMonth && ByName.IsMatch(text.AsSpan(0, found.Index)) && FollowsName.IsMatch(text.AsSpan(found.Index + found.Length));
    }

    // “Thursday's vote on Monday” was on Monday.
    private static int Rank(Match found) =>
        found.Groups["owner"].Success ? NamesOwner : NamesDay(found) ? 0 : 1;

    private static bool NamesDay(Match found) =>
        found.Groups["weekday"].Success || found.Groups["day0"].Success || found.Groups["day"].Success;
}
