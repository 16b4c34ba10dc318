namespace ArticleBot.Checking;

/// <summary>The text that shall be checked is none; the message is one line for its writer.</summary>
public sealed class CheckingException(string message) : Exception(message);
