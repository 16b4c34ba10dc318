using System.CommandLine;
using ArticleBot.Cli.Commands;

namespace ArticleBot.Cli;

/// <summary>The commands of <c>articlebot</c>.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command and gives its exit code; see <see cref="ExitCode"/>.</summary>
    public static Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation = default)
    {
        // Without a command there is somebody to talk to, or there is help.
        if (args.Count == 0)
            args = [terminal.IsInteractive ? ChatCommand.Name : "--help"];
        // “@bob said what?” is a question, and names no file of arguments.
        var parsed = Root(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors is [var error, ..])
        {
            terminal.WriteError($"{error.Message} (articlebot --help lists what there is)");
            return Task.FromResult(ExitCode.BadInput);
        }

        var output = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        return parsed.InvokeAsync(output, cancellation);
    }

    private static RootCommand Root(Terminal terminal) => new("Answers questions about a news article and shows the paragraph that every sentence stands on.")
    {
        AskCommand.Create(terminal),
        ArticleCommand.Create(terminal),
        ChatCommand.Create(terminal),
        CheckCommand.Create(terminal),
        QuotesCommand.Create(terminal),
        SpeakersCommand.Create(terminal),
        SummaryCommand.Create(terminal),
    };
}
