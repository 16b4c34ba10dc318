using System.CommandLine;
using ArticleBot.Cli.Chatting;

namespace ArticleBot.Cli.Commands;

/// <summary><c>articlebot chat</c>: a conversation about the article in the terminal.</summary>
internal static class ChatCommand
{
    public const string Name = "chat";

    public static Command Create(Terminal terminal)
    {
        var articles = CommonOptions.Articles();
        var command = new Command(Name, "Starts a conversation about the article; /help there lists what can be done.") { articles };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            services => new Chat(terminal with { Services = services }, services, parsed.GetValue(articles) ?? []).RunAsync(cancellation),
            cancellation));
        return command;
    }
}
