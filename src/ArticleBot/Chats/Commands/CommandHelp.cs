using System.Collections.Immutable;
using ArticleBot.Replies;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Chats.Commands;

/// <summary>What the bot can do, as the commands tell it.</summary>
public static class CommandHelp
{
    // What is done without a command stands behind the one that it goes with.
    private static readonly ImmutableArray<string> BesideAsking =
    [
        "Follow up, under an answer: the next question, which may lean on the one before",
        "mention me, reply to me, or write me a direct message: the same, where I read messages",
    ];

    /// <summary>The reply to <c>/help</c>.</summary>
    public static ChatReply Reply { get; } = new()
    {
        Title = "Help",
        Text = ReplyText.Plain(string.Join('\n', Lines().Select(line => $"• {line}"))),
        Tone = ReplyTone.Information,
        Visibility = ReplyVisibility.AskerOnly,
    };

    private static IEnumerable<string> Lines()
    {
        var told = CommandDefinitions.All.Where(command => command.Help is not null)
            .Select(command => $"/{Call(command)}: {command.Help}").ToList();
        var onMessages = CommandDefinitions.All.Where(command => command.IsOnMessage).Select(command => command.Name);
        return [told[0], .. BesideAsking, .. told.Skip(1), $"in a message's menu: {string.Join(", ", onMessages)}"];
    }

    // The article may be named everywhere.
    private static string Call(CommandDefinition command)
    {
        if (!command.Parts.IsEmpty)
            return $"{command.Name} {string.Join(", ", command.Parts.Select(part => part.Name))}";
        var options = command.Options.Select(option => option.Name).Where(name => name != CommandDefinitions.ArticleOption);
        return string.Join(' ', options.Prepend(command.Name));
    }
}
