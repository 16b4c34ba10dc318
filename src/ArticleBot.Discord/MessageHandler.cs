using System.Collections.Frozen;
using System.Globalization;
using ArticleBot.Chats;
using ArticleBot.Chats.Delivery;
using ArticleBot.Chats.Servers;
using ArticleBot.Chats.Turns;
using ArticleBot.DiscordProtocol.Dispatch;
using ArticleBot.DiscordProtocol.Settings;
using ArticleBot.Replies;
using Discord;
using Discord.WebSocket;
using Microsoft.Extensions.Options;

namespace ArticleBot.Discord;

/// <summary>Answers messages that speak to the bot, and in a channel that it listens to those that it can answer.</summary>
internal sealed class MessageHandler(
    BaseSocketClient client,
    Deliveries deliveries,
    KnownSettings settings,
    FrontDesk desk,
    RequestRunner runner,
    ChannelWrites writes,
    ChannelRights rights,
    AnsweredIn answered,
    TimeProvider time,
    IOptions<DiscordOptions> options)
{
    private readonly HandledIds ownThreads = new();
    private readonly FrozenSet<ulong> listening = options.Value.ListeningIds().Select(id => ulong.Parse(id, CultureInfo.InvariantCulture))
        .ToFrozenSet();

    public async Task HandleAsync(SocketMessage received)
    {
        if (received is not SocketUserMessage message)
            return;
        // Most of what is said in a server is no question: its settings are not looked up for that.
        var heard = Read(message);
        if (MessageReading.QuestionOf(heard with { IsInListeningChannel = true }) is not { } question)
            return;
        var set = await settings.OfAsync(ServerOf(message));
        var incoming = heard with { IsInListeningChannel = Listens(message, set) };
        if (MessageReading.QuestionOf(incoming) is null || deliveries.AreLeftToOthers
            || !await deliveries.TakeAsync(Callers.Id(message.Id)))
            return;
        // Who replies to the bot goes on where it spoke.
        var speaksAnew = !incoming.RepliesToBot && !MessageReading.IsOverheard(incoming);
        var opensThread = set.OpensThreads && speaksAnew && AnswerPlace.MayOpen(message);
        await AnswerAsync(message, incoming, question, opensThread);
    }

    private async Task AnswerAsync(SocketUserMessage message, IncomingMessage incoming, string question, bool opensThread)
    {
        var isOverheard = MessageReading.IsOverheard(incoming);
        var caller = CallerOf(message, incoming);
        // The thread will have the message's id.
        if (opensThread)
            caller = caller with { Channel = Callers.Id(message.Id), Parent = caller.Channel };
        if (caller.Parent is not null && !isOverheard)
            ownThreads.TryAdd(caller.Channel);
        var place = new AnswerPlace(message, writes, opensThread ? AnswerPlace.NameOf(question) : null);
        using var target = new MessageTarget(message, place, writes, rights, isOverheard, time);
        await runner.RunAsync(caller, target, async (progress, cancellation) =>
        {
            if (isOverheard)
                return await desk.AnswerOverheardAsync(caller, question, Callers.Id(message.Id), cancellation);
            using var typing = new TypingSign(place);
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

    private IncomingMessage Read(SocketUserMessage message) => new(SentMentions.Without(message.Content))
    {
        IsFromMachine = message.Author.IsBot || message.Author.IsWebhook || message.Author.Id == client.CurrentUser.Id,
        MentionsBot = message.MentionedUsers.Any(user => user.Id == client.CurrentUser.Id) || message.MentionedRoles.Any(IsOwnRole),
        RepliesToBot = message.ReferencedMessage?.Author.Id == client.CurrentUser.Id,
        // Discord knows whose threads they are, also after a restart: whoever writes into one joins it.
        IsInOwnThread = message.Channel is SocketThreadChannel thread && IsOwn(thread),
        IsDirect = message.Channel is SocketDMChannel,
    };

    // A post of a forum is answered once, when it is opened; the bot joins it thereby, and need not answer all that follows.
    private bool Listens(SocketUserMessage message, ServerSettings set)
    {
        var parent = Callers.ParentOf(message.Channel);
        var isListening = set.ListensTo(Callers.Id(message.Channel.Id), parent is { } id ? Callers.Id(id) : null)
            || !set.IsQuiet && (listening.Contains(message.Channel.Id) || parent is { } known && listening.Contains(known));
        return isListening && (!IsPost(message.Channel) || message.Id == message.Channel.Id);
    }

    private bool IsOwn(SocketThreadChannel thread) =>
        ownThreads.Contains(Callers.Id(thread.Id)) || thread.HasJoined && !IsPost(thread);

    private static bool IsPost(IChannel channel) => channel is SocketThreadChannel { ParentChannel: SocketForumChannel };

    private static string? ServerOf(SocketUserMessage message) =>
        message.Channel is SocketGuildChannel channel ? Callers.Id(channel.Guild.Id) : null;

    // The role that Discord makes for a bot in each server; people who mean the bot pick it as often.
    private bool IsOwnRole(SocketRole role) => role.Tags?.BotId == client.CurrentUser.Id;
}
