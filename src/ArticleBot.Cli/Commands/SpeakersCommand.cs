using System.Collections.Immutable;
using System.CommandLine;
using ArticleBot.Articles;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Quotations;
using ArticleBot.Quotations.People;
using ArticleBot.Replies.Json;
using ArticleBot.Replies.Links;
using ArticleBot.Replies.Quoting;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands;

/// <summary><c>articlebot speakers</c>: whom an article quotes, and how often.</summary>
internal static class SpeakersCommand
{
    public static Command Create(Terminal terminal)
    {
        var (paths, articles, all, json) = (CommonOptions.Paths(), CommonOptions.Articles(), CommonOptions.All(), CommonOptions.Json());
        var command = new Command("speakers", "Lists whom an article quotes, with counts.") { paths, articles, all, json };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            async services =>
            {
                var chosen = await ArticleChoice.OfAsync(services, terminal, CommonOptions.Named(parsed, paths, articles),
                    cancellation: cancellation);
                var speakers = services.GetRequiredService<QuotationArchive>().Speakers(chosen, parsed.GetValue(all));
                if (speakers.Entries.IsEmpty)
                    return ExitCode.NotInArticle;
                if (parsed.GetValue(json))
                    WriteJson(terminal, services, speakers, chosen, parsed.GetValue(all));
                else
                    TerminalReply.WriteWords(terminal, SpeakersReply.Counted(speakers));
                return ExitCode.Answered;
            },
            cancellation));
        return command;
    }

    private static void WriteJson(
        Terminal terminal, IServiceProvider services, SpeakerDirectory speakers, ImmutableArray<Article> chosen, bool includesUnsure)
    {
        var found = services.GetRequiredService<QuotationArchive>().Find(new QuotationRequest(chosen) { IncludesUnsure = includesUnsure });
        var said = found.SelectMany(quotation => quotation.Attribution.Speakers, (quotation, speaker) => (speaker.Name, quotation))
            .ToLookup(pair => pair.Name, pair => pair.quotation, StringComparer.Ordinal);
        var links = services.GetRequiredService<CitationLinks>();
        foreach (var entry in speakers.Entries)
            JsonLine.Write(terminal, json => SpeakersJson.Write(json, entry, said[entry.Speaker.Name], links));
    }
}
