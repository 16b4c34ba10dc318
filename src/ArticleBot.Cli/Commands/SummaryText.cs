using System.Globalization;
using ArticleBot.Cli.Terminals;
using ArticleBot.Replies;
using ArticleBot.Summarising;

namespace ArticleBot.Cli.Commands;

/// <summary>A summary for a person: its sentences or points with their marks, then what these point to.</summary>
internal static class SummaryText
{
    public static void Write(Terminal terminal, Summary summary)
    {
        var reply = SummaryReply.Of(summary with { LeftOut = 0 });
        if (summary.LeftOut > 0)
            reply = reply with { Notices = reply.Notices.Add(LeftOut(summary.LeftOut)) };
        TerminalReply.Write(terminal, reply, showsContext: false);
    }

    private static string LeftOut(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} more lines are left out; --all shows them");
}
