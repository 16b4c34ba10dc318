using System.Collections.Immutable;
using ArticleBot.Chats.Commands;

namespace ArticleBot.Cli.Chatting;

/// <summary>The chat's slash commands, named as in every other chat; most are the program's own commands, about the chat's
/// article.</summary>
internal static class SlashCommands
{
    private const string Article = "article";

    /// <summary>What <c>/article</c> takes: what a chat's commands for articles do, and all of them at once.</summary>
    public static readonly ImmutableArray<string> ArticleParts =
        [.. CommandDefinitions.All.Where(command => command.Name is Article or "library").SelectMany(PartsOf), "all"];

    /// <summary>Each command with what it does, in the order of the help: those that every chat has, and the terminal's own.</summary>
    public static readonly ImmutableArray<(string Command, string Meaning)> Help =
    [
        .. CommandDefinitions.All.Where(command => command is { Help: not null, Callers: CommandCallers.Everybody })
            .Select(command => (CallOf(command), command.Help!)),
        ("/good, /bad [REASON]", "whether the last answer helped; wrong, notInArticle, missing or unclear says why not"),
        ("/again", "the last question once more"),
        ("/history", "what you have typed so far"),
        ("/help", "this list"),
        ("/quit", "the end (so is Ctrl-D, or Ctrl-C where no answer is under way)"),
    ];

    /// <summary>The commands' names, each with its slash.</summary>
    public static IEnumerable<string> Names => Help.SelectMany(help => help.Command.Split([' ', ','])).Where(word => word.StartsWith('/'));

    /// <summary>The program's arguments that a slash command stands for; null for an unknown one.</summary>
    /// <param name="words">The line's words, the slash left out; not empty.</param>
    /// <param name="articles">The paths or ids of the chat's articles.</param>
    public static string[]? ToArguments(string[] words, IEnumerable<string> articles)
    {
        // Before the user's words: an option whose value is missing would take them.
        string[] chosen = [.. articles.SelectMany(article => new[] { "--article", article })];
        return words switch
        {
            ["summary", var style, .. var more] when !style.StartsWith('-') => ["summary", .. chosen, "--style", style, .. more],
            ["summary", .. var more] => ["summary", .. chosen, .. more],
            ["quote" or "quotes", .. var more] => ["quotes", .. chosen, .. more],
            ["speakers", .. var more] => ["speakers", .. chosen, .. more],
            _ => null,
        };
    }

    private static IEnumerable<string> PartsOf(CommandDefinition command) => command.Parts.Select(part => part.Name);

    // The first option stands alone, each other one behind its name; the chat's article is the one that is meant.
    private static string CallOf(CommandDefinition command)
    {
        if (command.Name == Article)
            return $"/{Article} [{string.Join('|', ArticleParts)}]";
        var options = command.Options.Select(option => option.Name).Where(name => name != CommandDefinitions.ArticleOption)
            .Select((name, i) => i == 0 ? $" [{name.ToUpperInvariant()}]" : $" [--{name} {name.ToUpperInvariant()}]");
        return $"/{command.Name}{string.Concat(options)}";
    }
}
