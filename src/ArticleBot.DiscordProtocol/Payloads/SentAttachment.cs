namespace ArticleBot.DiscordProtocol.Payloads;

/// <summary>A file that was sent with a command or a message.</summary>
/// <param name="Filename">Its name.</param>
/// <param name="Size">Its length in bytes, as Discord says.</param>
/// <param name="Url">Where Discord keeps it.</param>
public sealed record SentAttachment(string Filename, long Size, string Url);
