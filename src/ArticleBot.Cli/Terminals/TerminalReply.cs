using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Replies;
using ArticleBot.Replies.Actions;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Cli.Terminals;

/// <summary>Writes on a terminal the replies that every chat gets.</summary>
internal static class TerminalReply
{
    private static readonly PlainMarkup Markup = new();

    /// <summary>Writes a reply, and a blank line after it.</summary>
    /// <param name="terminal">Where it is written.</param>
    /// <param name="reply">What the bot says.</param>
    /// <param name="namesArticle">Whether its sources name their article although they are all of one.</param>
    /// <param name="showsContext">Whether what stands around the cited words is shown.</param>
    public static void Write(Terminal terminal, ChatReply reply, bool namesArticle = false, bool showsContext = true)
    {
        WriteNotices(terminal, reply);
        WriteWords(terminal, reply);
        WriteSources(terminal, reply, namesArticle, showsContext);
    }

    /// <summary>Writes a reply's heading and text alone.</summary>
    public static void WriteWords(Terminal terminal, ChatReply reply)
    {
        if (reply.Title is { } title)
            terminal.WriteLine(title, Tone.Strong);
        var standsOut = reply.Tone != ReplyTone.Information && reply.Text.Runs.All(run => run.Kind != ReplyRunKind.Strong);
        foreach (var line in reply.Text.Lines())
            terminal.WriteLine(Words(line), ToneOf(line) ?? (standsOut ? Tone.Strong : Tone.Plain));
    }

    /// <summary>Writes how the reply came about.</summary>
    public static void WriteNotices(Terminal terminal, ChatReply reply)
    {
        foreach (var notice in reply.Notices)
            terminal.WriteLine($"({notice})", Tone.Quiet);
    }

    /// <summary>Writes what the marks point to, a line a paragraph, and a blank line after it. Words that the reply shows are not shown
    /// again.</summary>
    public static void WriteSources(Terminal terminal, ChatReply reply, bool namesArticle = false, bool showsContext = true)
    {
        if (!reply.Sources.IsEmpty)
            terminal.WriteLine();
        var heading = reply.Sources is [{ Number: 0 }] ? $"{SourceLines.Heading(reply)}: " : "";
        foreach (var line in SourceLines.Of(reply, namesArticle, showsContext))
            terminal.WriteLine(heading + Words(line), Tone.Quiet);
        terminal.WriteLine();
    }

    /// <summary>Writes the questions that a reply offers, each with the number that asks it.</summary>
    public static void WriteOffers(Terminal terminal, ImmutableArray<ReplyChoice> offers)
    {
        if (offers.IsEmpty)
            return;
        for (var i = 0; i < offers.Length; i++)
            terminal.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {i + 1}  {offers[i].Label}"), Tone.Quiet);
        terminal.WriteLine();
    }

    // A terminal breaks its lines anywhere.
    private static string Words(ReplyText text) => Markup.Write(text).Replace('\u00A0', ' ');

    // A terminal shows a whole line in one way. Where nothing stands out, all of an answer does.
    private static Tone? ToneOf(ReplyText line)
    {
        var kinds = line.Runs.Where(run => !string.IsNullOrWhiteSpace(run.Text)).Select(run => run.Kind).ToHashSet();
        kinds.Remove(ReplyRunKind.Mark);
        return kinds switch
        {
            { Count: 1 } when kinds.Contains(ReplyRunKind.Strong) => Tone.Strong,
            { Count: 1 } when kinds.Contains(ReplyRunKind.Quiet) => Tone.Quiet,
            _ => null,
        };
    }
}
