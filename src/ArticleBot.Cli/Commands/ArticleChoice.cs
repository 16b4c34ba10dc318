using System.Collections.Immutable;
using ArticleBot.Articles;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands;

/// <summary>Reads the articles that a command names, and says on stderr what a reader should know of them.</summary>
internal static class ArticleChoice
{
    /// <summary>The articles of some paths, folders, ids, or <c>-</c> for standard input; every article of the bot's folder where there are none.</summary>
    public static ImmutableArray<Article> Of(IServiceProvider services, Terminal terminal, IReadOnlyCollection<string> pathsOrIds, string? title = null)
    {
        var chosen = services.GetRequiredService<ArticleLibrary>().Choose(pathsOrIds, title, () => terminal.Input());
        // Asking every article for its language would cost a question the reading of all of them.
        foreach (var article in pathsOrIds.Count == 0 ? [] : chosen)
        {
            if (article.Info.Language is { } language and not "en")
                terminal.WriteError($"{article.Id} is not in English ({language}): it can be read, listed and shown, but questions, quotations and summaries are made for English, and find little here.");
        }

        return chosen;
    }
}
