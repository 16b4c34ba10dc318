using System.Collections.Frozen;
using System.Globalization;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.DiscordProtocol.Settings;
using ArticleBot.Replies;
using ArticleBot.Serving;
using Discord;
using Discord.WebSocket;
using Microsoft.Extensions.Options;

namespace ArticleBot.Discord;

/// <summary>Answers messages that speak to the bot, and in a channel that it listens to those that it can answer.</summary>
internal sealed class MessageHandler(
    BaseSocketClient client,
    HandledIds handled,
    FrontDesk desk,
    RequestRunner runner,
    ChannelWrites writes,
    ChannelRights rights,
    AnsweredIn answered,
    IOptions<DiscordOptions> options)
{
    private readonly HandledIds ownThreads = new();
    private readonly FrozenSet<ulong> listening = options.Value.ListeningIds().Select(id => ulong.Parse(id, CultureInfo.InvariantCulture))
        .ToFrozenSet();

    public async Task HandleAsync(SocketMessage received)
    {
        if (received is not SocketUserMessage message)
            return;
        var incoming = Read(message);
        if (MessageReading.QuestionOf(incoming) is not { } question || !handled.TryAdd(Callers.Id(message.Id)))
            return;
        var caller = CallerOf(message, incoming);
        var isOverheard = MessageReading.IsOverheard(incoming);
        if (message.Channel is SocketThreadChannel && !isOverheard)
            ownThreads.TryAdd(caller.Channel);
        using var target = new MessageTarget(message, writes, rights, isOverheard);
        await runner.RunAsync(caller, target, async (progress, cancellation) =>
        {
            if (isOverheard)
                return await desk.AnswerOverheardAsync(caller, question, Callers.Id(message.Id), cancellation);
            using var typing = message.Channel.EnterTypingState();
            return await ReplyAsync(caller, question, Callers.Id(message.Id), progress, cancellation);
        });
        if (target.AnswerId is { } answer)
            answered.Note(answer, caller.Conversation);
    }

    private async Task<ChatReply> ReplyAsync(
        Caller caller, string question, string id, IProgress<ChatReply> progress, CancellationToken cancellation) =>
        question.Length == 0
            ? DeskReplies.NoQuestion : await desk.AskAsync(caller, question, id, progress: progress, cancellation: cancellation);

    private Caller CallerOf(SocketUserMessage message, IncomingMessage incoming)
    {
        var caller = Callers.Of(message.Author.Id, message.Channel.Id, (message.Channel as SocketGuildChannel)?.Guild.Id, message.Channel);
        return incoming.RepliesToBot && caller.Parent is null
            ? caller with { Joined = ConversationOf(message.ReferencedMessage, caller) } : caller;
    }

    // The answer to a command says whose it was; of the others the latest are known.
    private string? ConversationOf(IUserMessage earlier, Caller caller) => earlier.InteractionMetadata is { } asked
        ? (caller with { User = Callers.Id(asked.UserId) }).Conversation
        : answered.Find(earlier.Id);

    private IncomingMessage Read(SocketUserMessage message) => new(message.Content)
    {
        IsFromMachine = message.Author.IsBot || message.Author.IsWebhook || message.Author.Id == client.CurrentUser.Id,
        MentionsBot = message.MentionedUsers.Any(user => user.Id == client.CurrentUser.Id) || message.MentionedRoles.Any(IsOwnRole),
        RepliesToBot = message.ReferencedMessage?.Author.Id == client.CurrentUser.Id,
        // Discord knows whose threads they are, also after a restart: whoever writes into one joins it.
        IsInOwnThread = message.Channel is SocketThreadChannel thread && (thread.HasJoined || ownThreads.Contains(Callers.Id(thread.Id))),
        IsDirect = message.Channel is SocketDMChannel,
        IsInListeningChannel = listening.Contains(message.Channel.Id)
            || Callers.ParentOf(message.Channel) is { } parent && listening.Contains(parent),
    };

    // The role that Discord makes for a bot in each server; people who mean the bot pick it as often.
    private bool IsOwnRole(SocketRole role) => role.Tags?.BotId == client.CurrentUser.Id;
}
