namespace ArticleBot.Library;

/// <summary>A server may keep no more articles; the message is one line that names the limit.</summary>
public sealed class LibraryFullException(string message) : Exception(message);
