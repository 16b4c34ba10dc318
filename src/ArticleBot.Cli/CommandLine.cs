using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleBot.Cli.Chatting;
using ArticleBot.Cli.Commands;
using ArticleBot.Cli.Commands.Checking;
using ArticleBot.Cli.Commands.Evaluating;
using ArticleBot.Cli.Commands.Feedback;
using ArticleBot.Cli.Commands.Keeping;
using ArticleBot.Cli.Commands.Library;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;

namespace ArticleBot.Cli;

/// <summary>The commands of <c>articlebot</c>.</summary>
internal static class CommandLine
{
    private const string MoreHelp = " (articlebot --help lists what there is)";

    /// <summary>Runs one command and gives its exit code; see <see cref="ExitCode"/>.</summary>
    public static Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation = default)
    {
        // Without a command there is somebody to talk to, or there is help.
        if (args.Count == 0)
            args = [terminal.IsInteractive ? ChatCommand.Name : "--help"];
        // “@bob said what?” is a question, and names no file of arguments.
        var parsed = Root(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (Misspelling(parsed, args) is { } wrong)
        {
            terminal.WriteError(wrong);
            return Task.FromResult(ExitCode.BadInput);
        }

        var output = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        // The chat watches Ctrl-C itself: it stops an answer and not the chat.
        if (terminal.Services is not null || parsed.CommandResult.Command.Name == ChatCommand.Name)
            output.ProcessTerminationTimeout = null;
        return parsed.InvokeAsync(output, cancellation);
    }

    // The one line that says what is wrong; null where nothing is.
    private static string? Misspelling(ParseResult parsed, IReadOnlyList<string> args)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand && args[0] is { Length: > 0 } word && word[0] != '-')
            return $"{word}: no such command.{NearestName.Question(word, command.Subcommands.Select(known => known.Name))}{MoreHelp}";
        if (UnknownOption(parsed) is { } option)
        {
            var owner = command is RootCommand ? "no such option" : $"{command.Name} has no such option";
            return $"{option}: {owner}.{NearestName.Question(option, command.Options.Select(known => known.Name))}{MoreHelp}";
        }

        return parsed.Errors is [var error, ..] ? error.Message + MoreHelp : null;
    }

    // A word that may stand anywhere takes what looks like an option; after “--” it is meant so.
    private static string? UnknownOption(ParseResult parsed)
    {
        if (parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash))
            return null;
        return parsed.CommandResult.Tokens.Select(token => token.Value).Concat(parsed.UnmatchedTokens)
            .FirstOrDefault(token => token.Length > 2 && token.StartsWith("--", StringComparison.Ordinal) && !token.Any(char.IsWhiteSpace));
    }

    private static RootCommand Root(Terminal terminal) =>
        new("Answers questions about a news article and shows the paragraph that every sentence stands on.")
    {
        AskCommand.Create(terminal),
        ArticleCommand.Create(terminal),
        BackupCommand.Backup(terminal),
        ChatCommand.Create(terminal, RunAsync),
        CheckCommand.Create(terminal),
        EvalCommand.Create(terminal),
        FeedbackCommand.Create(terminal),
        KeysCommand.Create(terminal),
        LibraryCommand.Create(terminal),
        QuotesCommand.Create(terminal),
        BackupCommand.Restore(terminal),
        SpeakersCommand.Create(terminal),
        SummaryCommand.Create(terminal),
    };
}
