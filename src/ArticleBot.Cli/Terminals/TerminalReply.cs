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
        if (reply.Title is { } title)
            terminal.WriteLine(title, Tone.Strong);
        terminal.WriteLine(Words(reply.Text), reply.Tone == ReplyTone.Information ? Tone.Plain : Tone.Strong);
        WriteSources(terminal, reply, namesArticle, showsContext);
    }

    // A terminal breaks its lines anywhere.
    private static string Words(ReplyText text) => Markup.Write(text).Replace('\u00A0', ' ');

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
        var shown = reply.Text.ToString();
        foreach (var sources in reply.Sources.GroupBy(source => source.Mark, StringComparer.Ordinal))
        {
            var source = sources.First();
            var label = source.Number == 0 ? "Closest passage:" : source.Mark;
            var article = namesArticle || reply.CitesManyArticles ? $"{source.Article}, " : "";
            var link = source.Link is null ? "" : $" <{source.Link.AbsoluteUri}>";
            var rest = showsContext || !sources.All(one => one.StandsIn(shown)) ? Rest(sources, shown) : "";
            terminal.WriteLine($"{label} {article}{ReplySource.PlaceOf(source.Paragraph)}{link}{rest}", Tone.Quiet);
        }

        terminal.WriteLine();
    }

    // The paragraph, with a sign of omission for each of the cited words that the reply shows.
    private static string Rest(IGrouping<string, ReplySource> sources, string shown)
    {
        var rest = sources.Where(source => source.StandsIn(shown)).Aggregate(sources.First().Passage,
            (passage, source) => passage.Replace(source.Words, "…", StringComparison.Ordinal));
        return rest.Any(char.IsLetterOrDigit) ? $": {rest}" : "";
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
}
