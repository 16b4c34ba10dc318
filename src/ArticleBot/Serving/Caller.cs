using System.Globalization;

namespace ArticleBot.Serving;

/// <summary>Who asks, and where.</summary>
/// <param name="User">The user's id.</param>
/// <param name="Channel">The id of the channel, thread or direct message.</param>
/// <param name="Guild">The server's id; null in a direct message.</param>
public sealed record Caller(ulong User, ulong Channel, ulong? Guild = null)
{
    /// <summary>Whose articles the caller sees beside everybody's, and adds to: the server's, in a direct message the user's own.</summary>
    public string Owner => Guild is { } guild ? guild.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"user {User}");

    /// <summary>The key of the conversation that the channel is.</summary>
    public string Conversation => Channel.ToString(CultureInfo.InvariantCulture);
}
