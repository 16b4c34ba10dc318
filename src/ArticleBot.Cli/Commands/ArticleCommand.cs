using System.CommandLine;
using ArticleBot.Articles;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Replies.Json;

namespace ArticleBot.Cli.Commands;

/// <summary><c>articlebot article</c>: shows the articles with their numbered paragraphs, or as JSON.</summary>
internal static class ArticleCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths();
        var title = new Option<string?>("--title")
        { Description = "The title to give an article that is read from a file.", HelpName = "TITLE" };
        var (articles, json) = (CommonOptions.Articles(), CommonOptions.Json());
        var command = new Command("article", "Shows an article with its paragraph numbers, and what each paragraph is.") { paths, articles,
            title, json };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            async services =>
            {
                var named = CommonOptions.Named(parsed, paths, articles);
                foreach (var article in await ArticleChoice.OfAsync(services, terminal, named, parsed.GetValue(title), cancellation))
                {
                    if (parsed.GetValue(json))
                        JsonLine.Write(terminal, line => ArticleJson.Write(line, article));
                    else
                        Show(terminal, article);
                }

                return ExitCode.Answered;
            },
            cancellation));
        return command;
    }

    internal static void Show(Terminal terminal, Article article)
    {
        terminal.WriteLine($"{article.Title}  ({article.Id})");
        if (Origin(article.Info) is { Length: > 0 } origin)
            terminal.WriteLine(origin, Tone.Quiet);
        foreach (var paragraph in article.Paragraphs)
            terminal.WriteLine($"\n{paragraph.Number,4}  {Label(paragraph)}{article.TextOf(paragraph)}");
    }

    private static string Label(Paragraph paragraph)
    {
        var kind = paragraph.Kind == ParagraphKind.Body ? "" : ParagraphKindNames.Of(paragraph.Kind);
        var speaker = paragraph.Speaker is { } name ? kind.Length > 0 ? $", {name}" : name : "";
        return kind.Length + speaker.Length > 0 ? $"[{kind}{speaker}] " : "";
    }

    private static string Origin(ArticleInfo info)
    {
        string?[] parts = [info.Byline, info.Published?.AsPrinted, info.Site, info.Url?.ToString(), info.Language is null or "en"
            ? null : info.Language, info.Genre == ArticleGenre.Report ? null : ArticleGenreNames.Of(info.Genre)];
        return string.Join(" | ", parts.OfType<string>());
    }
}
