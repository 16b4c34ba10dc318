using System.Globalization;
using ArticleBot.Cli.Commands;
using ArticleBot.Replies;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Cli.Chatting;

/// <summary>Writes on a terminal the replies that every chat gets.</summary>
internal static class TerminalReply
{
    private static readonly PlainMarkup Markup = new();

    /// <summary>Writes a reply, and a blank line after it.</summary>
    public static void Write(Terminal terminal, ChatReply reply)
    {
        WriteNotices(terminal, reply);
        if (reply.Title is { } title)
            terminal.WriteLine(title, Tone.Strong);
        terminal.WriteLine(Markup.Write(reply.Text), reply.Tone == ReplyTone.Information ? Tone.Plain : Tone.Strong);
        WriteSources(terminal, reply);
    }

    /// <summary>Writes how the reply came about.</summary>
    public static void WriteNotices(Terminal terminal, ChatReply reply)
    {
        foreach (var notice in reply.Notices)
            terminal.WriteLine($"({notice})", Tone.Quiet);
    }

    /// <summary>Writes what the marks point to, each with its paragraph, and a blank line after it.</summary>
    public static void WriteSources(Terminal terminal, ChatReply reply)
    {
        var manyArticles = reply.CitesManyArticles;
        foreach (var source in reply.Sources)
        {
            var label = source.Number == 0 ? "Closest passage:" : $"[{source.Number}]";
            terminal.WriteLine($"\n{label} {(manyArticles ? $"{source.Article}, " : "")}{NumberedSources.PlaceOf(source.Paragraph)}: {source.Passage}", Tone.Quiet);
        }

        terminal.WriteLine();
    }

    /// <summary>Writes the questions that the reply offers, each with the number that asks it.</summary>
    public static void WriteOffers(Terminal terminal, ChatReply reply)
    {
        if (reply.Offers.IsEmpty)
            return;
        for (var i = 0; i < reply.Offers.Length; i++)
            terminal.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {i + 1}  {reply.Offers[i].Label}"), Tone.Quiet);
        terminal.WriteLine();
    }
}
