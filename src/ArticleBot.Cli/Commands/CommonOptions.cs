using System.CommandLine;

namespace ArticleBot.Cli.Commands;

/// <summary>Options that more than one command has.</summary>
internal static class CommonOptions
{
    /// <summary><c>--article PATH-or-id</c>, which may be given more than once.</summary>
    public static Option<string[]> Articles() => new("--article", "-a")
    {
        Description = "An article: a file (.txt, .md, .html, .pdf, .docx), a folder of them, - for standard input, or the id of one in the articles folder. May be given more than once; without it, every article of the folder.",
        HelpName = "PATH-or-id",
    };

    /// <summary>The names of an enum as they are typed.</summary>
    public static string[] NamesOf<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetNames<TEnum>().Select(name => name.ToLowerInvariant())];

    /// <summary><c>--json</c>.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Prints one JSON object a line." };
}
