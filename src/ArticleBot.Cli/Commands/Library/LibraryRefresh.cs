using System.CommandLine;
using ArticleBot.Articles;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Library;
using ArticleBot.Replies.Json;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands.Library;

/// <summary><c>articlebot library refresh</c>: reads the sources again, keeps the earlier texts, and says what changed.</summary>
internal static class LibraryRefresh
{
    public static Command Create(Terminal terminal)
    {
        var (ids, json) = (LibraryCommand.Ids(ArgumentArity.ZeroOrMore), CommonOptions.Json());
        var command = new Command("refresh", "Reads the articles' sources again; without an ID, all of them.") { ids, json };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            async services =>
            {
                var shelf = services.GetRequiredService<ArticleShelf>();
                var named = parsed.GetValue(ids) ?? [];
                var entries = named.Length > 0
                    ? [.. named.Select(id => LibraryEntries.Of(shelf, id))]
                    : shelf.Entries().Where(CanBeRead).ToList();
                var code = ExitCode.Answered;
                foreach (var entry in entries)
                {
                    if (await RefreshAsync(terminal, shelf, entry, cancellation) is { } refreshed)
                        Write(terminal, refreshed, parsed.GetValue(json));
                    else
                        code = ExitCode.BadInput;
                }

                return code;
            },
            cancellation));
        return command;
    }

    // Standard input is gone; asked for by name it is refused, among all it is passed over.
    private static bool CanBeRead(ArticleEntry entry) => ArticleOrigin.CanBeReadAgain(entry.Source);

    private static async Task<RefreshedArticle?> RefreshAsync(
        Terminal terminal, ArticleShelf shelf, ArticleEntry entry, CancellationToken cancellation)
    {
        try
        {
            return await shelf.RefreshAsync(entry, cancellation);
        }
        catch (ArticleException exception)
        {
            terminal.WriteError(exception.Message);
            return null;
        }
    }

    private static void Write(Terminal terminal, RefreshedArticle refreshed, bool isJson)
    {
        if (isJson)
        {
            JsonLine.Write(terminal, json =>
            {
                EntryJson.Write(json, refreshed.Entry);
                json.WriteBoolean("changed", refreshed.HasChanged);
                JsonText.WriteStrings(json, "gone", refreshed.Gone);
                JsonText.WriteStrings(json, "come", refreshed.Come);
            });
            return;
        }

        terminal.WriteLine($"{(refreshed.HasChanged ? "changed" : "unchanged")}: {refreshed.Entry.Id}  {refreshed.Entry.Text.Title}");
        foreach (var words in refreshed.Gone)
            terminal.WriteLine($"  - {words}");
        foreach (var words in refreshed.Come)
            terminal.WriteLine($"  + {words}");
    }
}
