using System.CommandLine;
using ArticleBot.Cli.Terminals;

namespace ArticleBot.Cli.Commands.Library;

/// <summary><c>articlebot library</c>: the articles that are kept, for everybody.</summary>
internal static class LibraryCommand
{
    /// <summary>What an id is.</summary>
    public const string IdMeaning = "The article's id, as library list shows it.";

    public static Command Create(Terminal terminal) => new("library", "Keeps articles: add, list, show, remove and refresh.")
    {
        LibraryAdd.Create(terminal),
        LibraryList.Create(terminal),
        LibraryShow.Create(terminal),
        LibraryRemove.Create(terminal),
        LibraryRefresh.Create(terminal),
    };

    /// <summary>The ids that a command takes, one or more of them.</summary>
    public static Argument<string[]> Ids(ArgumentArity arity) => new("ID") { Description = IdMeaning, Arity = arity };
}
