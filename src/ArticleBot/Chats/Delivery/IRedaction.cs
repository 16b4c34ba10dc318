namespace ArticleBot.Chats.Delivery;

/// <summary>Keeps a chat's tokens out of words that are logged.</summary>
public interface IRedaction
{
    /// <summary>The words without any token; empty for none.</summary>
    string Redact(string? words);

    /// <summary>An exception with its causes and where they arose, without any token.</summary>
    string Redact(Exception? exception) => Redact(exception?.ToString());
}
