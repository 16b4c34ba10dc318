using System.Globalization;

namespace ArticleBot.Serving;

/// <summary>Who asks, and where.</summary>
/// <param name="User">The user's id.</param>
/// <param name="Channel">The id of the channel, thread or direct message.</param>
/// <param name="Guild">The server's id; null in a direct message.</param>
public sealed record Caller(ulong User, ulong Channel, ulong? Guild = null)
{
    /// <summary>The owner of the articles that the caller's server keeps; null in a direct message.</summary>
    public string? Owner => Guild?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The key of the conversation that the channel is.</summary>
    public string Conversation => Channel.ToString(CultureInfo.InvariantCulture);
}
