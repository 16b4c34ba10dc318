using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Summarising.Timelines;

/// <summary>The weekdays that an article has in the names of people, clubs and streets: “Holmfield Wednesday”, “Sunday Okoro”.</summary>
internal sealed class NamedDays
{
    private static readonly Regex BorneAlone = Patterns.Of("times", "borne-alone");
    private static readonly Regex BorneBehind = Patterns.Of("times", "borne-behind");
    private static readonly Regex BorneBefore = Patterns.Of("times", "borne-before");
    private static readonly Regex SaidOn = Patterns.Of("times", "said-on");
    private static readonly Regex SaidBare = Patterns.Of("times", "said-bare");
    private static readonly Regex Dated = Patterns.Of("times", "dated");
    private static readonly Regex DayPart = Patterns.Of("times", "part-follows");
    private static readonly Regex BesidePlace = Patterns.Of("times", "beside-place");
    private static readonly Regex Habit = Patterns.Of("times", "habit");
    private static readonly Regex NamedBefore = Patterns.Of("times", "named-before");
    private static readonly Regex NamedAfter = Patterns.Of("times", "named-after");

    private readonly FrozenSet<string> alone;
    private readonly FrozenSet<string> pairs;

    private NamedDays(FrozenSet<string> alone, FrozenSet<string> pairs) => (this.alone, this.pairs) = (alone, pairs);

    /// <summary>None.</summary>
    public static NamedDays None { get; } = new([], []);

    /// <summary>The names in an article's sentences.</summary>
    public static NamedDays Of(IReadOnlyList<string> sentences)
    {
        // Where days are always told with “on”, one behind a name is a part of the name; elsewhere it may be a day.
        var isAlwaysOn = sentences.Any(text => SaidOn.IsMatch(text)) && !sentences.Any(text => SaidBare.IsMatch(text));
        var clubs = !isAlwaysOn ? []
            : sentences.SelectMany(text => BorneAlone.Matches(text).Concat(BorneBehind.Matches(text)))
                .Select(found => found.Groups["day"].Value);
        var names = sentences.SelectMany(text => BorneBefore.Matches(text).Where(found => NamedBefore.IsMatch(text.AsSpan(0, found.Index))))
            .Select(found => Pair(found.Groups["day"].Value, found.Groups["next"].Value));
        return new NamedDays(clubs.ToFrozenSet(StringComparer.Ordinal), names.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Whether a weekday in a sentence belongs to a name, or tells a habit.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="found">Where the time stands that names the weekday.</param>
    public bool Hold(string text, Match found)
    {
        var day = found.Groups["weekday"];
        var before = text.AsSpan(0, found.Index);
        var after = text.AsSpan(found.Index + found.Length);
        var isBeside = BesidePlace.IsMatch(before) && !found.Groups["owner"].Success;
        if (Habit.IsMatch(before) || NamedAfter.IsMatch(after) && (NamedBefore.IsMatch(before) || isBeside))
            return true;
        var isPair = BorneBefore.Match(text, day.Index) is { Success: true } pair && pair.Index == day.Index
            && pairs.Contains(Pair(day.Value, pair.Groups["next"].Value));
        return isPair || alone.Contains(day.Value) && !found.Groups["which"].Success && !Dated.IsMatch(before) && !DayPart.IsMatch(after);
    }

    private static string Pair(string day, string next) => $"{day} {next}";
}
