namespace ArticleBot.DiscordProtocol.Payloads;

/// <summary>Why Discord did not do what it was called for.</summary>
/// <param name="Message">In words.</param>
/// <param name="Code">Discord's number for it.</param>
internal sealed record ErrorReply(string? Message, int? Code);
