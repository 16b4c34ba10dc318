using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Summarising.Timelines;

/// <summary>Tells whether what a sentence says of a time has yet to come.</summary>
internal static partial class Tense
{
    // Before a time that opens a sentence.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = WordFile.Lookup("measures", "time-opener");

    /// <summary>Whether the verb that a time belongs to speaks of what is to come.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="start">Where the words begin that name the time.</param>
    /// <param name="end">Where they end.</param>
    public static bool IsToCome(string text, int start, int end)
    {
        var before = text.AsSpan(0, start);
        if (Told().IsMatch(before))
            return false;
        return ToCome().IsMatch(before) || OpensClause(before) && Follows().IsMatch(text.AsSpan(end));
    }

    // At the beginning of a sentence or of its main clause the verb comes after the time.
    private static bool OpensClause(ReadOnlySpan<char> before) =>
        before.Trim() is "" or "But on" or "And on" || Openers.Contains(before.Trim());

    [GeneratedRegex(
        @"\b(?:will|won['’]t|shall|going to"
        + @"|(?:plan(?:s|ned)?|agree[sd]|hope[sd]?|intend(?:s|ed)?|expect(?:s|ed)|due|set|scheduled|likely|about|ready) to"
        + @"|(?:is|are) (?:to|due|set|expected|scheduled|planned|likely|meeting))\b"
        + @"(?:(?!\b(?:who|which|whose|was|were|had|did|said)\b|(?<!\b(?:be|get|been)\s)\b\p{Ll}{3,}ed\b)[^;])*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex ToCome();

    // “…, the mayor said Monday”, “… he announced on Friday”: the telling has its own time.
    [GeneratedRegex(
        @"\b(?:said|told(?:\s+\S+){1,3}|wrote|(?<!\b(?:be|been|being|is|are|get)\s)\p{Ll}{3,}ed)"
        + @"(?:\s+(?:in|on|at|by|late|early|here)(?:\s+an?\s+\p{Ll}+)?)*\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    // “…, the court will hear”: no other verb comes before.
    [GeneratedRegex(
        @"^(?:['’]s)?(?:\s+(?:night|morning|afternoon|evening))?,?"
        + @"(?:\s+(?!was\b|were\b|had\b|has\b|said\b|told\b|\p{Ll}+ed\b)[\p{L}'’-]+){0,6}?"
        + @"\s+(?:will|won['’]t|shall|(?:is|are) (?:to|due|set|expected|scheduled|going))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Follows();
}
