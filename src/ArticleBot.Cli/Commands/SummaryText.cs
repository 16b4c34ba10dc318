using System.Globalization;
using ArticleBot.Replies;
using ArticleBot.Summarising;

namespace ArticleBot.Cli.Commands;

/// <summary>A summary for a person: its sentences or points with their marks, then the numbered sources.</summary>
internal static class SummaryText
{
    public static void Write(Terminal terminal, Summary summary)
    {
        foreach (var notice in summary.Notices)
            terminal.WriteLine(summary.Abstained ? notice : $"({notice})", summary.Abstained ? Tone.Strong : Tone.Quiet);
        var sources = new NumberedSources(summary.Citations);
        if (summary.Style is SummaryStyle.Headline or SummaryStyle.Short)
            terminal.WriteLine(string.Join(' ', summary.Sentences.Select(sentence => sources.Marked(sentence.Claim))), Tone.Strong);
        else
            WritePoints(terminal, summary, sources);
        if (summary.LeftOut > 0)
        {
            var leftOut = string.Create(CultureInfo.InvariantCulture, $"({summary.LeftOut} more lines are left out; --all shows them)");
            terminal.WriteLine(leftOut, Tone.Quiet);
        }

        sources.Write(terminal);
        terminal.WriteLine();
    }

    private static void WritePoints(Terminal terminal, Summary summary, NumberedSources sources)
    {
        foreach (var sentence in summary.Sentences)
        {
            var label = sentence.Label is { } words ? SummaryReply.Label(words) + " " : "";
            terminal.WriteLine($"• {label}{sources.Marked(sentence.Claim)}", Tone.Strong);
        }
    }
}
