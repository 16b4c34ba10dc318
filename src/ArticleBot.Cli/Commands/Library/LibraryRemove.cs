using System.CommandLine;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Library;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands.Library;

/// <summary><c>articlebot library remove</c>: takes articles away, with their earlier texts.</summary>
internal static class LibraryRemove
{
    public static Command Create(Terminal terminal)
    {
        var ids = LibraryCommand.Ids(ArgumentArity.OneOrMore);
        var command = new Command("remove", "Removes articles from the library, with their earlier texts.") { ids };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            services =>
            {
                var shelf = services.GetRequiredService<ArticleShelf>();
                // All are looked up before the first goes: a wrong id removes nothing.
                var entries = (parsed.GetValue(ids) ?? []).Select(id => LibraryEntries.Of(shelf, id)).ToList();
                foreach (var entry in entries.Where(shelf.Remove))
                    terminal.WriteLine($"removed: {entry.Id}  {entry.Text.Title}");
                return Task.FromResult(ExitCode.Answered);
            },
            cancellation));
        return command;
    }
}
