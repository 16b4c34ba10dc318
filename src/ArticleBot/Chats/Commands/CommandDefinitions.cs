using System.Collections.Immutable;
using ArticleBot.Replies;
using ArticleBot.Summarising;

namespace ArticleBot.Chats.Commands;

/// <summary>The commands that every chat front end offers.</summary>
public static class CommandDefinitions
{
    /// <summary>The name of the command in a message's menu that takes the message for a question.</summary>
    public const string AskAboutMessage = "Ask about this message";

    /// <summary>The name of the command in a message's menu that checks what the message claims.</summary>
    public const string CheckMessage = "Check against the article";

    /// <summary>The name of the command in a message's menu that adds the article that the message has or is.</summary>
    public const string AddMessage = "Add this article";

    /// <summary>The name of the option that names an article.</summary>
    public const string ArticleOption = "article";

    /// <summary>The longest address that a chat takes.</summary>
    public const int MaxAddressLength = 2000;

    /// <summary>The longest question that a chat takes.</summary>
    public const int MaxQuestionLength = 2000;

    /// <summary>All of them.</summary>
    public static ImmutableArray<CommandDefinition> All { get; } =
    [
        Slash("ask", "Ask a question about the article.", "an answer from the article, each sentence with its paragraph",
            Run((desks, call, progress, stop) =>
                desks.Front.AskAsync(call.Caller, call["question"] ?? "", call.Id, call[ArticleOption], progress, stop)),
            new CommandOption("question", "Your question.", IsRequired: true, MaxLength: MaxQuestionLength),
            Article),
        Slash("summary", "Summarise the article.", "a summary, each sentence with its paragraph",
            Run((desks, call, progress, stop) =>
                desks.Front.SummariseAsync(call.Caller, Style(call["style"]), call["focus"], call[ArticleOption], progress, stop)),
            new CommandOption("style", "How long, and in what order.", Choices: NamesOf<SummaryStyle>()),
            new CommandOption("focus", "What you want to know about.", MaxLength: Summariser.MaxFocusLength),
            Article),
        Slash("quote", "Look up who said what.", "who said what",
            Tell((desks, call) => desks.Front.Quote(call.Caller, call["speaker"], call["about"], call[ArticleOption])),
            new CommandOption("speaker", "A name, part of one, or a role.", Completes: true),
            new CommandOption("about", "What it is about.", MaxLength: Replies.Actions.ReplyAction.TurnPage.MaxAboutLength),
            Article),
        Slash("speakers", "List whom the article quotes.", "whom the article quotes",
            Tell((desks, call) => desks.Front.Speakers(call.Caller, call[ArticleOption])), Article),
        Whole("article", "Show or list articles.", "the article, the others, and one more where you may", CommandCallers.Everybody,
            Part("show", "Show the article with its paragraph numbers.",
                Own((desks, call) => desks.Front.Show(call.Caller, call[ArticleOption])), Article),
            Part("list", "List the articles that can be asked about.", Own((desks, call) => desks.Front.List(call.Caller))),
            Part("add", "Add an article to this server's, where the server lets you.", new CommandHandler.Add(),
                new CommandOption("link", "Its http or https address.", MaxLength: MaxAddressLength),
                new CommandOption("file", "Its file: text, Markdown, HTML, PDF or Word.", Kind: OptionKind.File))),
        // A command of its own: a server's admins let others than themselves call it, and need not let them do anything else.
        Whole("library", "Choose or remove articles.", "another article for this channel; for those who manage it",
            CommandCallers.Managers,
            Part("use", "Choose the article that questions in this channel are about.",
                Tell((desks, call) => desks.Front.Use(call.Caller, call[ArticleOption] ?? "")), Article with { IsRequired = true }),
            Part("remove", "Remove an article that this server added.",
                Tell((desks, call) => desks.Articles.Remove(call.Caller, call[ArticleOption] ?? "")),
                Article with { Description = "The article.", IsRequired = true })),
        Whole("settings", "Set how I behave in this server.",
            "where I listen, threads, quiet, who may add articles; for this server's admins", CommandCallers.Admins,
            SettingsParts.All),
        Slash("help", "What the bot can do.", help: null, Own((_, _) => CommandHelp.Reply)),
        Slash("about", "What the bot is, and where its answers come from.", help: null, Own((_, _) => DeskReplies.About)),
        OnMessage(AskAboutMessage, new CommandHandler.AskAbout()),
        OnMessage(CheckMessage,
            Run((desks, call, _, stop) => desks.Checks.CheckAsync(call.Caller, call.Message, stop)) with { IsForCaller = true }),
        OnMessage(AddMessage, new CommandHandler.Add { IsForCaller = true }),
    ];

    /// <summary>A command, or a part of one with the callers of the whole; null where there is none of that name.</summary>
    /// <param name="name">The command's name.</param>
    /// <param name="part">The part's name; null where none was called.</param>
    public static CommandDefinition? Find(string? name, string? part = null)
    {
        var command = All.FirstOrDefault(known => known.Name == name);
        return command is null || command.Parts.IsEmpty
            ? command
            : command.Parts.Where(known => known.Name == part).Select(known => known with { Callers = command.Callers }).FirstOrDefault();
    }

    /// <summary>What is told to somebody who may not call a command.</summary>
    public static ChatReply Refusal(CommandCallers callers) => ChatReply.Plain(
        callers == CommandCallers.Admins
            ? "Only those who may manage this server set how I behave in it."
            : "Only those who may manage this server or its channels choose and remove its articles.",
        ReplyTone.Refusal);

    internal static CommandDefinition Part(
        string name, string description, CommandHandler handler, params ImmutableArray<CommandOption> options) =>
        new(name, description, options, []) { Handler = handler };

    internal static IReadOnlyList<string> NamesOf<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetNames<TEnum>().Select(name => name.ToLowerInvariant())];

    private static CommandOption Article => new(ArticleOption, "The article; without it, this channel's.", Completes: true);

    private static CommandDefinition Slash(
        string name, string description, string? help, CommandHandler handler, params ImmutableArray<CommandOption> options) =>
        Part(name, description, handler, options) with { Help = help };

    private static CommandDefinition Whole(
        string name, string description, string help, CommandCallers callers, params ImmutableArray<CommandDefinition> parts) =>
        new(name, description, [], parts) { Help = help, Callers = callers };

    private static CommandDefinition OnMessage(string name, CommandHandler handler) =>
        new(name, "", [], []) { Handler = handler, IsOnMessage = true };

    private static CommandHandler.Run Run(
        Func<ChatDesks, CommandCall, IProgress<ChatReply>, CancellationToken, Task<ChatReply>> work) => new(work);

    private static CommandHandler.Tell Tell(Func<ChatDesks, CommandCall, ChatReply> work) =>
        new((desks, call) => Task.FromResult(work(desks, call)));

    private static CommandHandler.Tell Own(Func<ChatDesks, CommandCall, ChatReply> work) => Tell(work) with { IsForCaller = true };

    private static SummaryStyle Style(string? name) => Enum.TryParse<SummaryStyle>(name, ignoreCase: true, out var style)
        ? style : SummaryStyle.Short;
}
