using System.Collections.Immutable;

namespace ArticleBot.Cli.Chatting;

/// <summary>The chat's slash commands, named as in Discord; most are the program's own commands, about the chat's article.</summary>
internal static class SlashCommands
{
    /// <summary>Each command with what it does, in the order of the help.</summary>
    public static readonly ImmutableArray<(string Command, string Meaning)> Help =
    [
        ("/summary [style] [--focus TOPIC]", "a summary: headline, short, bullets, full or timeline"),
        ("/quote [SPEAKER] [--about TOPIC]", "who said what, with the paragraph"),
        ("/speakers", "everybody whom the article quotes"),
        ("/article [show|list|use ID|all]", "the article with its paragraph numbers, the others, another one, every one"),
        ("/article add ADDRESS|FILE", "a new one, kept in the library"),
        ("/article remove ID", "takes one out of the library"),
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
}
