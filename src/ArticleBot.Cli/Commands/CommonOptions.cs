using System.CommandLine;

namespace ArticleBot.Cli.Commands;

/// <summary>Options that more than one command has.</summary>
internal static class CommonOptions
{
    /// <summary><c>--article PATH-URL-or-id</c>, which may be given more than once.</summary>
    public static Option<string[]> Articles() => new("--article", "-a")
    {
        Description = "An article: a file (.txt, .md, .html, .pdf, .docx), a folder of them, an http or https address, - for standard "
            + "input, or the id of one in the articles folder. May be given more than once; without it, every article of the folder.",
        HelpName = "PATH-URL-or-id",
    };

    /// <summary>Articles without an option before each; the same as <c>--article</c>.</summary>
    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "A file, a folder, an address, - for standard input, or an id; the same as --article.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>All articles that a command line names.</summary>
    public static string[] Named(ParseResult parsed, Argument<string[]> paths, Option<string[]> articles) =>
        [.. parsed.GetValue(paths) ?? [], .. parsed.GetValue(articles) ?? []];

    /// <summary>The names of an enum as they are typed.</summary>
    public static string[] NamesOf<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetNames<TEnum>().Select(name => name.ToLowerInvariant())];

    /// <summary><c>--all</c>.</summary>
    public static Option<bool> All() =>
        new("--all") { Description = "Also reported statements that are less sure than Quotations:LeastConfidence." };

    /// <summary><c>--json</c>.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Prints one JSON object a line." };
}
