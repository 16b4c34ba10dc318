using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Summarising.Timelines;

/// <summary>Tells whether what a sentence says of a time has yet to come.</summary>
internal static class Tense
{
    private static readonly Regex ToCome = Patterns.Of("times", "to-come");

    // “The final is on Friday”, “Inspectors come on Monday”: no verb of the past stands before.
    private static readonly Regex Present = Patterns.Of("times", "present");

    // “…, the mayor said Monday”, “… he announced on Friday”: the telling has its own time.
    private static readonly Regex Told = Patterns.Of("times", "told");

    // “…, the court will hear”: no other verb comes before.
    private static readonly Regex Follows = Patterns.Of("times", "follows");

    // Before a time that opens a sentence.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = WordFile.Lookup("measures", "time-opener");

    /// <summary>Whether the verb that a time belongs to speaks of what is to come.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="start">Where the words begin that name the time.</param>
    /// <param name="end">Where they end.</param>
    public static bool IsToCome(string text, int start, int end)
    {
        var before = text.AsSpan(0, start);
        if (Told.IsMatch(before))
            return false;
        return ToCome.IsMatch(before) || Present.IsMatch(before) || OpensClause(before) && Follows.IsMatch(text.AsSpan(end));
    }

    // At the beginning of a sentence or of its main clause the verb comes after the time.
    private static bool OpensClause(ReadOnlySpan<char> before) =>
        before.Trim() is "" or "But on" or "And on" || Openers.Contains(before.Trim());
}
