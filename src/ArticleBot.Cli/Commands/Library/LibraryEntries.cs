using ArticleBot.Cli.Running;
using ArticleBot.Library;

namespace ArticleBot.Cli.Commands.Library;

/// <summary>Finds kept articles by their ids.</summary>
internal static class LibraryEntries
{
    /// <exception cref="BadInputException">There is none of this id.</exception>
    public static ArticleEntry Of(ArticleShelf shelf, string id) =>
        shelf.Entry(id) ?? throw new BadInputException($"{id}: there is no such article in the library; library list shows them");
}
