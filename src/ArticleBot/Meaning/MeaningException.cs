namespace ArticleBot.Meaning;

/// <summary>A model that measures meaning gave no result; the message is one plain line for whoever runs the bot.</summary>
/// <param name="message">What failed.</param>
/// <param name="isLasting">Whether it will fail again: weights that are missing or damaged, and no server that is down.</param>
/// <param name="cause">The exception behind it.</param>
public sealed class MeaningException(string message, bool isLasting, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Whether it will fail again until the program is mended.</summary>
    public bool IsLasting { get; } = isLasting;
}
