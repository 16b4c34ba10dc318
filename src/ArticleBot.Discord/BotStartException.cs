namespace ArticleBot.Discord;

/// <summary>The bot cannot start; the message is one plain line for the operator.</summary>
public sealed class BotStartException(string message, Exception? cause = null) : Exception(message, cause);
