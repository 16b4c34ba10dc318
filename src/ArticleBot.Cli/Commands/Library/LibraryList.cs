using System.CommandLine;
using System.Globalization;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Library;
using ArticleBot.Replies.Json;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands.Library;

/// <summary><c>articlebot library list</c>: what is kept, a line each.</summary>
internal static class LibraryList
{
    public static Command Create(Terminal terminal)
    {
        var json = CommonOptions.Json();
        var command = new Command("list", "Lists the articles of the library.") { json };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            services =>
            {
                foreach (var entry in services.GetRequiredService<ArticleShelf>().Entries())
                {
                    if (parsed.GetValue(json))
                        JsonLine.Write(terminal, line => EntryJson.Write(line, entry));
                    else
                        terminal.WriteLine(Line(entry));
                }

                return Task.FromResult(ExitCode.Answered);
            },
            cancellation));
        return command;
    }

    private static string Line(ArticleEntry entry)
    {
        var paragraphs = entry.Text.Paragraphs == 1 ? "1 paragraph" : $"{entry.Text.Paragraphs} paragraphs";
        return string.Create(
            CultureInfo.InvariantCulture, $"{entry.Id}  {entry.Text.Title} ({paragraphs}, {entry.AddedAt:yyyy-MM-dd}, {entry.Source})");
    }
}
