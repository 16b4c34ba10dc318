using System.CommandLine;
using ArticleBot.Articles;
using ArticleBot.Articles.Reading;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Library;
using ArticleBot.Meaning;
using ArticleBot.Replies.Json;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands.Library;

/// <summary><c>articlebot library add</c>: keeps articles. One that cannot be read does not stop the others.</summary>
internal static class LibraryAdd
{
    public static Command Create(Terminal terminal)
    {
        var names = new Argument<string[]>("PATH-or-URL")
        {
            Description = "A file, a folder, an address, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var title = new Option<string?>("--title") { Description = "The title to give the article.", HelpName = "TITLE" };
        var json = CommonOptions.Json();
        var command = new Command("add", "Adds articles to the library.") { names, title, json };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            async services =>
            {
                var shelf = services.GetRequiredService<ArticleShelf>();
                var (code, fresh) = (ExitCode.Answered, new List<Article>());
                foreach (var name in Files(parsed.GetValue(names) ?? []))
                {
                    if (await AddAsync(terminal, shelf, name, parsed.GetValue(title), cancellation) is not { } added)
                    {
                        code = ExitCode.BadInput;
                        continue;
                    }

                    Write(terminal, added, parsed.GetValue(json));
                    if (added.IsNew)
                        fresh.Add(shelf.Read(added.Entry));
                }

                // Whoever asks first should not have to wait for the vectors.
                await services.GetRequiredService<LikenessSource>().PrepareAsync(fresh, cancellation);
                return code;
            },
            cancellation));
        return command;
    }

    private static async Task<AddedArticle?> AddAsync(
        Terminal terminal, ArticleShelf shelf, string name, string? title, CancellationToken cancellation)
    {
        try
        {
            return await shelf.AddAsync(name, Environment.UserName, title: title, input: terminal.Input, cancellation: cancellation);
        }
        catch (ArticleException exception)
        {
            terminal.WriteError(exception.Message);
            return null;
        }
    }

    // A folder stands for the articles in it.
    private static IEnumerable<string> Files(IEnumerable<string> names) => names.SelectMany(name => Directory.Exists(name)
        ? Directory.GetFiles(name).Where(ArticleFile.IsArticle).Order(StringComparer.Ordinal)
        : (IEnumerable<string>)[name]);

    private static void Write(Terminal terminal, AddedArticle added, bool isJson)
    {
        if (isJson)
        {
            JsonLine.Write(terminal, line =>
            {
                EntryJson.Write(line, added.Entry);
                line.WriteBoolean("added", added.IsNew);
            });
        }
        else
            terminal.WriteLine($"{(added.IsNew ? "added" : "there already")}: {added.Entry.Id}  {added.Entry.Text.Title}");
    }
}
