using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Cues;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>Knows words in marks that stand over a text: “a story headed “Long Rain””, “under the heading “Long Rain””.</summary>
internal static class Headings
{
    private static readonly FrozenSet<string> Heads = WordFile.Class("quoting", "heading");
    private static readonly FrozenSet<string> HeadNouns = WordFile.Class("quoting", "heading-noun");

    /// <summary>Whether words in marks are a heading, by what stands before them.</summary>
    public static bool IsHeading(Reading reading, Surroundings around)
    {
        if (around.OpensSentence)
            return false;
        var before = around.BeforeMarks;
        return Heads.Contains(reading[before].Lower) || IsUnderHeading(reading, before) || IsShortForm(reading, around);
    }

    private static bool IsUnderHeading(Reading reading, int noun) => HeadNouns.Contains(reading[noun].Lower)
        && reading[noun - 1].IsDeterminer && reading[noun - 2].Lower is "under" or "beneath";

    // A line of a live blog, “Rail boss: 'Stay at home'”, over the entry that has the words in double marks.
    private static bool IsShortForm(Reading reading, Surroundings around)
    {
        var run = around.Run;
        if (run is not { IsSingle: true, Paragraph: > 0 } || !reading[around.BeforeMarks].Is(':') || reading[around.Last] is { Text: "." })
            return false;
        var text = reading.Article.Text;
        var endsLine = run.Outer.End == text.Length || text[run.Outer.End] is '\n' or '\r';
        return endsLine && FollowsDouble(reading, around);
    }

    private static bool FollowsDouble(Reading reading, Surroundings around)
    {
        var next = reading[around.Last].Run + 1;
        return next < reading.Runs.Count && reading.Runs[next] is { IsSingle: false } entry && entry.Paragraph - around.Run.Paragraph <= 1;
    }
}
