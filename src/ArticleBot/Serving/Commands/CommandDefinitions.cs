using System.Collections.Immutable;
using ArticleBot.Serving.Servers;
using ArticleBot.Summarising;

namespace ArticleBot.Serving.Commands;

/// <summary>The commands that every chat front end offers.</summary>
public static class CommandDefinitions
{
    /// <summary>The name of the command in a message's menu that takes the message for a question.</summary>
    public const string AskAboutMessage = "Ask about this message";

    /// <summary>The name of the command in a message's menu that checks what the message claims.</summary>
    public const string CheckMessage = "Check against the article";

    /// <summary>The name of the command in a message's menu that adds the article that the message has or is.</summary>
    public const string AddMessage = "Add this article";

    /// <summary>The name of the command with which a channel's article is chosen, and a server's are removed.</summary>
    public const string Library = "library";

    /// <summary>The name of the command with which a server's admins set how the bot behaves there.</summary>
    public const string Settings = "settings";

    /// <summary>The longest address that a chat takes.</summary>
    public const int MaxAddressLength = 2000;

    /// <summary>The longest question that a chat takes.</summary>
    public const int MaxQuestionLength = 2000;

    /// <summary>All of them.</summary>
    public static ImmutableArray<CommandDefinition> All { get; } =
    [
        Slash("ask", "Ask a question about the article.",
            new CommandOption("question", "Your question.", IsRequired: true, MaxLength: MaxQuestionLength),
            Article),
        Slash("summary", "Summarise the article.",
            new CommandOption("style", "How long, and in what order.",
                Choices: [.. Enum.GetNames<SummaryStyle>().Select(name => name.ToLowerInvariant())]),
            new CommandOption("focus", "What you want to know about.", MaxLength: Summariser.MaxFocusLength),
            Article),
        Slash("quote", "Look up who said what.",
            new CommandOption("speaker", "A name, part of one, or a role.", Completes: true),
            new CommandOption("about", "What it is about.", MaxLength: Replies.Actions.ReplyAction.TurnPage.MaxAboutLength),
            Article),
        Slash("speakers", "List whom the article quotes.", Article),
        new CommandDefinition("article", "Show or list articles.", [],
        [
            Slash("show", "Show the article with its paragraph numbers.", Article),
            Slash("list", "List the articles that can be asked about."),
            Slash("add", "Add an article to this server's, where the server lets you.",
                new CommandOption("link", "Its http or https address.", MaxLength: MaxAddressLength),
                new CommandOption("file", "Its file: text, Markdown, HTML, PDF or Word.", Kind: OptionKind.File)),
        ]),
        // A command of its own: a server's admins let others than themselves call it, and need not let them do anything else.
        new CommandDefinition(Library, "Choose or remove articles.", [],
        [
            Slash("use", "Choose the article that questions in this channel are about.", Article with { IsRequired = true }),
            Slash("remove", "Remove an article that this server added.", Article with { Description = "The article.", IsRequired = true }),
        ],
        Callers: CommandCallers.Managers),
        new CommandDefinition(Settings, "Set how I behave in this server.", [],
        [
            Slash("show", "Show what is set."),
            Slash("listen", "Answer questions in a channel or forum that do not mention me, or do so no longer.",
                Switch, new CommandOption("channel", "The channel or forum; without it, this one.", Kind: OptionKind.Channel)),
            Slash("threads", "Answer each question that mentions me in a thread of its own, or in the channel.", Switch),
            Slash("quiet", "Show replies to commands to their callers alone, and answer nothing that is not for me.", Switch),
            Slash("adding", "Say who may add articles.",
                new CommandOption("who", "Who may, beside those who manage the server.", IsRequired: true,
                    Choices: [.. Enum.GetNames<AddingRight>().Select(name => name.ToLowerInvariant())]),
                new CommandOption("role", "The role, where a role may.", Kind: OptionKind.Role)),
        ],
        Callers: CommandCallers.Admins),
        Slash("help", "What the bot can do."),
        Slash("about", "What the bot is, and where its answers come from."),
        new CommandDefinition(AskAboutMessage, "", [], [], IsOnMessage: true),
        new CommandDefinition(CheckMessage, "", [], [], IsOnMessage: true),
        new CommandDefinition(AddMessage, "", [], [], IsOnMessage: true),
    ];

    /// <summary>The value of a switch that is on.</summary>
    public const string On = "on";

    private static CommandOption Switch => new("set", "Whether to.", IsRequired: true, Choices: [On, "off"]);

    private static CommandOption Article => new("article", "The article; without it, this channel's.", Completes: true);

    private static CommandDefinition Slash(string name, string description, params ImmutableArray<CommandOption> options) =>
        new(name, description, options, []);
}
