using System.CommandLine;
using ArticleBot.Articles;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands;

/// <summary><c>articlebot article</c>: shows the articles with their numbered paragraphs.</summary>
internal static class ArticleCommand
{
    public static Command Create(Terminal terminal)
    {
        var articles = CommonOptions.Articles();
        var command = new Command("article", "Shows an article with its paragraph numbers.") { articles };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            services =>
            {
                foreach (var article in services.GetRequiredService<ArticleLibrary>().Choose(parsed.GetValue(articles) ?? []))
                    Show(terminal, article);
                return Task.FromResult(ExitCode.Answered);
            },
            cancellation));
        return command;
    }

    internal static void Show(Terminal terminal, Article article)
    {
        terminal.Out.WriteLine($"{article.Title}  ({article.Id})");
        foreach (var paragraph in article.Paragraphs)
            terminal.Out.WriteLine($"\n{paragraph.Number,4}  {article.TextOf(paragraph)}");
    }
}
