using ArticleBot.Chats;
using Discord;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Discord;

/// <summary>
/// What the bot may do in the channels, as far as the client knows; what is missing is told once for each channel. Thread-safe.
/// </summary>
internal sealed partial class ChannelRights(ILogger<ChannelRights> log)
{
    private const string InThreads = "Send Messages in Threads";
    private readonly HandledIds told = new();

    /// <summary>Whether embeds are shown; where not, Discord drops them and keeps the words.</summary>
    public static bool MayEmbed(IChannel channel) => Of(channel)?.EmbedLinks != false;

    /// <summary>Whether a message may refer to another one.</summary>
    public static bool MayRefer(IChannel channel) => Of(channel)?.ReadMessageHistory != false;

    /// <summary>Whether the bot may open threads and write in them.</summary>
    public static bool MayOpenThreads(IChannel channel) => Of(channel) is { CreatePublicThreads: true, SendMessagesInThreads: true };

    /// <summary>Whether the bot sees a channel and may write in it.</summary>
    public static bool MayWrite(IChannel channel) => Of(channel) is { ViewChannel: true, SendMessages: true };

    /// <summary>The permissions that the bot needs and lacks in a channel, and in threads under it.</summary>
    public static IReadOnlyCollection<string> MissingIn(IChannel channel)
    {
        string[] missing = [.. Missing(channel)];
        return channel is not SocketThreadChannel && Of(channel) is { SendMessagesInThreads: false } ? [.. missing, InThreads] : missing;
    }

    /// <summary>One line for those who manage the server; null where nothing is missing, or where it was told.</summary>
    public string? Tell(IChannel channel)
    {
        string[] missing = [.. Missing(channel)];
        if (missing.Length == 0 || !told.TryAdd(Callers.Id(channel.Id)))
            return null;
        var names = string.Join(", ", missing);
        LogMissing(channel.Id, names);
        return $"(For those who manage this server: here I need the permission {names}.)";
    }

    private static IEnumerable<string> Missing(IChannel channel)
    {
        if (Of(channel) is not { } rights)
            yield break;
        if (!rights.EmbedLinks)
            yield return "Embed Links";
        if (!rights.ReadMessageHistory)
            yield return "Read Message History";
        if (channel is SocketThreadChannel && !rights.SendMessagesInThreads)
            yield return InThreads;
    }

    // Of a thread whose channel is not known nothing can be said.
    private static ChannelPermissions? Of(IChannel channel) =>
        channel is SocketGuildChannel { Guild.CurrentUser: { } bot } known and not SocketThreadChannel { ParentChannel: null }
            ? bot.GetPermissions(known)
            : null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "In channel {Channel} the bot lacks the permission {Names}")]
    private partial void LogMissing(ulong channel, string names);
}
