using System.Collections.Immutable;
using ArticleBot.Chats.Servers;
using ArticleBot.Replies;

namespace ArticleBot.Chats.Commands;

/// <summary>What a server's admins set, a part of the command each.</summary>
internal static class SettingsParts
{
    private const string On = "on";

    /// <summary>The parts.</summary>
    public static ImmutableArray<CommandDefinition> All { get; } =
    [
        CommandDefinitions.Part("show", "Show what is set.", new CommandHandler.Tell((desks, call) => desks.Settings.ShowAsync(call.Caller))
        {
            IsForCaller = true,
        }),
        CommandDefinitions.Part("listen", "Answer questions in a channel or forum that do not mention me, or do so no longer.",
            Set((desks, call) => desks.Settings.Listen(call.Caller, call["channel"], IsOn(call), call.Unread)),
            Switch, new CommandOption("channel", "The channel or forum; without it, this one.", Kind: OptionKind.Channel)),
        CommandDefinitions.Part("threads", "Answer each question that mentions me in a thread of its own, or in the channel.",
            Set((desks, call) => desks.Settings.Threads(call.Caller, IsOn(call))), Switch),
        CommandDefinitions.Part("quiet", "Show replies to commands to their callers alone, and answer nothing that is not for me.",
            Set((desks, call) => desks.Settings.Quiet(call.Caller, IsOn(call))), Switch),
        CommandDefinitions.Part("adding", "Say who may add articles.", Set(Adding),
            new CommandOption("who", "Who may, beside those who manage the server.", IsRequired: true,
                Choices: CommandDefinitions.NamesOf<AddingRight>()),
            new CommandOption("role", "The role, where a role may.", Kind: OptionKind.Role)),
    ];

    private static CommandOption Switch => new("set", "Whether to.", IsRequired: true, Choices: [On, "off"]);

    private static bool IsOn(CommandCall call) => call["set"] == On;

    private static ChatReply Adding(ChatDesks desks, CommandCall call) =>
        Enum.TryParse<AddingRight>(call["who"], ignoreCase: true, out var right)
            ? desks.Settings.Adding(call.Caller, right, call["role"]) : CommandHelp.Reply;

    private static CommandHandler.Tell Set(Func<ChatDesks, CommandCall, ChatReply> work) =>
        new((desks, call) => Task.FromResult(work(desks, call))) { IsForCaller = true };
}
