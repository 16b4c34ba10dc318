namespace ArticleBot.Chats;

/// <summary>A limit that a request is beyond.</summary>
/// <param name="Wait">How long to wait, at least one second.</param>
/// <param name="IsServers">Whether the server's limit it is, to which others brought it, and not the user's own.</param>
public sealed record Excess(TimeSpan Wait, bool IsServers);
