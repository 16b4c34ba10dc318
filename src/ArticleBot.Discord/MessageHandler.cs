using System.Collections.Frozen;
using System.Globalization;
using ArticleBot.Serving;
using Discord.WebSocket;
using Microsoft.Extensions.Options;

namespace ArticleBot.Discord;

/// <summary>Answers messages that speak to the bot.</summary>
internal sealed class MessageHandler(
    BaseSocketClient client, HandledIds handled, FrontDesk desk, RequestRunner runner, IOptions<DiscordOptions> options)
{
    private readonly HandledIds ownThreads = new();
    private readonly FrozenSet<ulong> listening = options.Value.ListeningIds.Select(id => ulong.Parse(id, CultureInfo.InvariantCulture)).ToFrozenSet();

    public async Task HandleAsync(SocketMessage received)
    {
        if (received is not SocketUserMessage message || MessageReading.QuestionOf(Read(message)) is not { } question || !handled.TryAdd(message.Id))
            return;
        var caller = new Caller(message.Author.Id, message.Channel.Id, (message.Channel as SocketGuildChannel)?.Guild.Id);
        if (message.Channel is SocketThreadChannel)
            ownThreads.TryAdd(message.Channel.Id);
        await runner.RunAsync(caller, new MessageTarget(message), async (progress, cancellation) =>
        {
            using var typing = message.Channel.EnterTypingState();
            return question.Length == 0 ? DeskReplies.NoQuestion : await desk.AskAsync(caller, question, Id(message.Id), progress: progress, cancellation: cancellation);
        });
    }

    private IncomingMessage Read(SocketUserMessage message) => new(message.Content)
    {
        IsFromMachine = message.Author.IsBot || message.Author.IsWebhook || message.Author.Id == client.CurrentUser.Id,
        MentionsBot = message.MentionedUsers.Any(user => user.Id == client.CurrentUser.Id),
        RepliesToBot = message.ReferencedMessage?.Author.Id == client.CurrentUser.Id,
        IsInOwnThread = message.Channel is SocketThreadChannel && ownThreads.Contains(message.Channel.Id),
        IsDirect = message.Channel is SocketDMChannel,
        IsInListeningChannel = listening.Contains(message.Channel.Id),
    };

    private static string Id(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
