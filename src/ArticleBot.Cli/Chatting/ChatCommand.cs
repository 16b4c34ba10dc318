using System.CommandLine;
using ArticleBot.Cli.Commands;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;

namespace ArticleBot.Cli.Chatting;

/// <summary><c>articlebot chat</c>: a conversation about the article in the terminal.</summary>
internal static class ChatCommand
{
    public const string Name = "chat";

    /// <param name="terminal">Where it is held.</param>
    /// <param name="run">Runs a command that is written in the chat.</param>
    public static Command Create(Terminal terminal, Func<IReadOnlyList<string>, Terminal, CancellationToken, Task<int>> run)
    {
        var (paths, articles) = (CommonOptions.Paths(), CommonOptions.Articles());
        var command = new Command(Name, "Starts a conversation about the article; /help there lists what can be done.") { paths, articles };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            services =>
                new Chat(terminal with { Services = services }, services, Checked(CommonOptions.Named(parsed, paths, articles)), run)
                    .RunAsync(cancellation),
            cancellation));
        return command;
    }

    private static string[] Checked(string[] named) =>
        named.Contains("-", StringComparer.Ordinal)
            ? throw new BadInputException("chat reads your questions from standard input: give the article as a file") : named;
}
