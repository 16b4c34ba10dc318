using System.CommandLine;
using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Library;
using ArticleBot.Replies.Json;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands.Library;

/// <summary><c>articlebot library show</c>: a kept article, or an earlier text of it.</summary>
internal static class LibraryShow
{
    public static Command Create(Terminal terminal)
    {
        var (id, json) = (new Argument<string>("ID") { Description = LibraryCommand.IdMeaning }, CommonOptions.Json());
        var earlier = new Option<int>("--earlier")
        {
            Description = "An earlier text: 1 is the one before, 2 the one before that.",
            HelpName = "N",
        };
        var command = new Command("show", "Shows an article of the library.") { id, earlier, json };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            services =>
            {
                var shelf = services.GetRequiredService<ArticleShelf>();
                var entry = LibraryEntries.Of(shelf, parsed.GetRequiredValue(id));
                var revisions = shelf.Revisions(entry);
                var article = Text(shelf, entry, [.. revisions], parsed.GetValue(earlier));
                if (parsed.GetValue(json))
                    JsonLine.Write(terminal, line => ArticleJson.Write(line, article));
                else
                    Write(terminal, entry, [.. revisions], article);
                return Task.FromResult(ExitCode.Answered);
            },
            cancellation));
        return command;
    }

    private static Article Text(ArticleShelf shelf, ArticleEntry entry, ArticleRevision[] revisions, int earlier)
    {
        if (earlier < 0 || earlier > revisions.Length)
            throw new BadInputException($"--earlier is {earlier}: {entry.Id} has {revisions.Length} earlier texts");
        return earlier == 0 ? shelf.Read(entry) : shelf.Read(entry, revisions[earlier - 1]);
    }

    private static void Write(Terminal terminal, ArticleEntry entry, ArticleRevision[] revisions, Article article)
    {
        terminal.WriteLine($"from {entry.Source}, added by {entry.AddedBy} on {Minute(entry.AddedAt)}", Tone.Quiet);
        for (var i = 0; i < revisions.Length; i++)
            terminal.WriteLine($"earlier text {i + 1}: until {Minute(revisions[i].Until)}", Tone.Quiet);
        ArticleCommand.Show(terminal, article);
    }

    private static string Minute(DateTimeOffset time) => time.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
