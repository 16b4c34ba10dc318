namespace ArticleBot.Cli.Running;

/// <summary>The user's input to a command is wrong; the message is the one line that says what and where.</summary>
internal sealed class BadInputException(string message) : Exception(message);
