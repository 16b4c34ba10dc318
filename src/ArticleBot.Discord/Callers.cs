using System.Globalization;
using ArticleBot.Chats;
using Discord;
using Discord.Rest;
using Discord.WebSocket;

namespace ArticleBot.Discord;

/// <summary>Writes Discord's ids as the product's, which are words.</summary>
internal static class Callers
{
    /// <summary>Who asks, and where.</summary>
    /// <param name="user">The user.</param>
    /// <param name="channel">The channel, thread or direct message.</param>
    /// <param name="guild">The server; null in a direct message.</param>
    /// <param name="known">The channel, where the client knows it.</param>
    public static Caller Of(ulong user, ulong channel, ulong? guild, IChannel? known) =>
        new(Id(user), Id(channel), guild is { } server ? Id(server) : null) { Parent = ParentOf(known) is { } parent ? Id(parent) : null };

    /// <summary>The channel or forum that a thread belongs to; null for what is no thread.</summary>
    public static ulong? ParentOf(IChannel? channel) => channel switch
    {
        SocketThreadChannel thread => thread.CategoryId,
        RestThreadChannel thread => thread.ParentChannelId,
        _ => null,
    };

    /// <summary>An id.</summary>
    public static string Id(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
