namespace ArticleBot.Model;

/// <summary>A prompt file cannot be used; the message is one line that names the file and what is wrong with it.</summary>
internal sealed class PromptException(string message, Exception? cause = null) : Exception(message, cause);
