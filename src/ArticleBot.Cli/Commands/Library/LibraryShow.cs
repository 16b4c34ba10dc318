using System.CommandLine;
using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Library;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands.Library;

/// <summary><c>articlebot library show</c>: a kept article, or an earlier text of it.</summary>
internal static class LibraryShow
{
    public static Command Create(Terminal terminal)
    {
        var (id, json) = (new Argument<string>("ID") { Description = LibraryCommand.IdMeaning }, CommonOptions.Json());
        var earlier = new Option<int>("--earlier") { Description = "An earlier text: 1 is the one before, 2 the one before that.", HelpName = "N" };
        var command = new Command("show", "Shows an article of the library.") { id, earlier, json };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            services =>
            {
                var collection = services.GetRequiredService<ArticleCollection>();
                var entry = LibraryEntries.Of(collection, parsed.GetRequiredValue(id));
                var revisions = collection.Revisions(entry);
                var article = Text(collection, entry, [.. revisions], parsed.GetValue(earlier));
                if (parsed.GetValue(json))
                    ArticleJson.Write(terminal, article);
                else
                    Write(terminal, entry, [.. revisions], article);
                return Task.FromResult(ExitCode.Answered);
            },
            cancellation));
        return command;
    }

    private static Article Text(ArticleCollection collection, ArticleEntry entry, ArticleRevision[] revisions, int earlier)
    {
        if (earlier < 0 || earlier > revisions.Length)
            throw new BadInputException($"--earlier is {earlier}: {entry.Id} has {revisions.Length} earlier texts");
        return earlier == 0 ? collection.Read(entry) : collection.Read(entry, revisions[earlier - 1]);
    }

    private static void Write(Terminal terminal, ArticleEntry entry, ArticleRevision[] revisions, Article article)
    {
        terminal.WriteLine(string.Create(CultureInfo.InvariantCulture, $"from {entry.Source}, added by {entry.AddedBy} on {entry.AddedAt:yyyy-MM-dd HH:mm} UTC"), Tone.Quiet);
        for (var i = 0; i < revisions.Length; i++)
            terminal.WriteLine(string.Create(CultureInfo.InvariantCulture, $"earlier text {i + 1}: until {revisions[i].Until:yyyy-MM-dd HH:mm} UTC, {revisions[i].Text.Paragraphs} paragraphs"), Tone.Quiet);
        ArticleCommand.Show(terminal, article);
    }
}
