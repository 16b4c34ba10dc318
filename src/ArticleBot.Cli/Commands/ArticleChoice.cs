using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Cli.Terminals;
using ArticleBot.Library;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands;

/// <summary>Reads the articles that a command names, and says on stderr what a reader should know of them.</summary>
internal static class ArticleChoice
{
    /// <summary>
    /// The articles of some paths, folders, addresses, ids, or <c>-</c> for standard input; every article of the library, or
    /// of the bot's folder while there is none, where there are none.
    /// </summary>
    public static async Task<ImmutableArray<Article>> OfAsync(
        IServiceProvider services, Terminal terminal, IReadOnlyCollection<string> pathsOrIds, string? title = null,
            CancellationToken cancellation = default)
    {
        var chosen = await services.GetRequiredService<ArticleShelf>().ChooseAsync(pathsOrIds, title, () => terminal.Input(), cancellation);
        // Asking every article for its language would cost a question the reading of all of them.
        foreach (var article in pathsOrIds.Count == 0 ? [] : chosen)
        {
            if (article.Language is { } language and not "en")
                terminal.WriteError($"{article.Id} is in {NameOf(language)}: ask in English, with names and numbers as the article "
                    + "writes them; quotations, dates and summaries may be missing or wrong.");
        }

        return chosen;
    }

    /// <summary>
    /// What is asked of the articles that a command names; of a whole library, where it names none, only those are read that a
    /// question may be about. Tells as well whether that is one article.
    /// </summary>
    public static async Task<(Func<string, Question> About, bool IsOne)> AskedOfAsync(
        IServiceProvider services, Terminal terminal, IReadOnlyCollection<string> pathsOrIds, int top, CancellationToken cancellation)
    {
        var shelf = services.GetRequiredService<ArticleShelf>();
        if (pathsOrIds.Count == 0 && shelf.IsKept)
            return (text => new LibraryArticles(shelf).Ask(text, top), false);
        var chosen = await OfAsync(services, terminal, pathsOrIds, cancellation: cancellation);
        return (text => new Question(text, chosen, top), chosen.Length == 1);
    }

    private static string NameOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language, predefinedOnly: true).EnglishName;
        }
        catch (CultureNotFoundException)
        {
            return $"another language ({language})";
        }
    }
}
