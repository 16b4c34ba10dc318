using System.CommandLine;
using ArticleBot.Cli.Chatting;

namespace ArticleBot.Cli.Commands;

/// <summary><c>articlebot chat</c>: a conversation about the article in the terminal.</summary>
internal static class ChatCommand
{
    public const string Name = "chat";

    public static Command Create(Terminal terminal)
    {
        var (paths, articles) = (CommonOptions.Paths(), CommonOptions.Articles());
        var command = new Command(Name, "Starts a conversation about the article; /help there lists what can be done.") { paths, articles };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            services =>
                new Chat(terminal with { Services = services }, services, Checked(CommonOptions.Named(parsed, paths, articles)))
                    .RunAsync(cancellation),
            cancellation));
        return command;
    }

    private static string[] Checked(string[] named) =>
        named.Contains("-", StringComparer.Ordinal)
            ? throw new BadInputException("chat reads your questions from standard input: give the article as a file") : named;
}
