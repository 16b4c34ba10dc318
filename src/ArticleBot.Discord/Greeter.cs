using ArticleBot.Chats;
using ArticleBot.Chats.Servers;
using ArticleBot.DiscordProtocol.Delivery;
using Discord;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Discord;

/// <summary>Greets a server that the bot was invited to, once: says what to do, and which permission is missing.</summary>
internal sealed partial class Greeter(KnownSettings settings, ChannelWrites writes, ILogger<Greeter> log)
{
    /// <summary>Greets; does nothing where the server was greeted already.</summary>
    public async Task GreetAsync(SocketGuild server)
    {
        // Kept first: a greeting that is lost is the smaller harm than one at each start.
        if (settings.Change(Callers.Id(server.Id), before => before with { IsGreeted = true }).Before.IsGreeted)
            return;
        if (ChannelFor(server) is not { } channel)
        {
            LogNowhere(server.Id);
            return;
        }

        var greeting = DeskReplies.Greeting(ChannelRights.MissingIn(channel));
        var embed = DiscordReplies.Embeds(greeting)[0];
        var mayEmbed = ChannelRights.MayEmbed(channel);
        try
        {
            await writes.RunAsync(channel.Id, options => channel.SendMessageAsync(
                mayEmbed ? null : DiscordReplies.Words(embed, last: null),
                embed: mayEmbed ? embed : null,
                allowedMentions: DiscordReplies.NoMentions,
                options: options));
        }
        catch (DiscordException exception)
        {
            LogUndelivered(server.Id, exception.Message);
        }
    }

    /// <summary>Forgets that a server was greeted, which the bot has left: whoever invites it again is greeted again.</summary>
    public Task LeaveAsync(SocketGuild server)
    {
        settings.Change(Callers.Id(server.Id), before => before with { IsGreeted = false });
        return Task.CompletedTask;
    }

    // Where Discord itself says who came, else the first channel that the bot can write in.
    private static SocketTextChannel? ChannelFor(SocketGuild server) =>
        new[] { server.SystemChannel }.Concat(server.TextChannels.OrderBy(channel => channel.Position))
            .FirstOrDefault(channel => channel is not null and not SocketThreadChannel && ChannelRights.MayWrite(channel));

    [LoggerMessage(
        Level = LogLevel.Information, Message = "Server {Server} was not greeted: there is no channel that the bot may write in")]
    private partial void LogNowhere(ulong server);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Server {Server} was not greeted: {Reason}")]
    private partial void LogUndelivered(ulong server, string reason);
}
