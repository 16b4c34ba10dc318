namespace ArticleBot.Serving;

/// <summary>What became of work given to the queue.</summary>
public enum WorkOutcome
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was refused: too much waits already.</summary>
    Full,

    /// <summary>It was refused: the bot is being stopped.</summary>
    Stopping,
}
