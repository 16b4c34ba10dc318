using System.CommandLine;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Quotations;
using ArticleBot.Quotations.People;
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
                foreach (var entry in speakers.Entries)
                    Write(terminal, entry, parsed.GetValue(json));
                return speakers.Entries.IsEmpty ? ExitCode.NotInArticle : ExitCode.Answered;
            },
            cancellation));
        return command;
    }

    private static void Write(Terminal terminal, SpeakerEntry entry, bool isJson)
    {
        if (isJson)
            WriteJson(terminal, entry);
        else
            terminal.WriteLine(Line(entry));
    }

    private static string Line(SpeakerEntry entry)
    {
        var role = entry.Speaker.Role is { } known ? $", {known}" : "";
        return $"{entry.Count,4}  {entry.Speaker.Name}{role} ({entry.Direct} quoted, {entry.Reported} reported)";
    }

    private static void WriteJson(Terminal terminal, SpeakerEntry entry) => JsonLine.Write(terminal, json =>
    {
        json.WriteString("speaker", entry.Speaker.Name);
        json.WriteString("role", entry.Speaker.Role);
        json.WriteNumber("quoted", entry.Direct);
        json.WriteNumber("reported", entry.Reported);
    });
}
