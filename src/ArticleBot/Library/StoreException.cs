namespace ArticleBot.Library;

/// <summary>What is to be kept cannot be read or written; the message is one line without a path.</summary>
public sealed class StoreException(string message, Exception? innerException = null) : Exception(message, innerException);
