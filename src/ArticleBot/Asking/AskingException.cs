namespace ArticleBot.Asking;

/// <summary>A question cannot be taken as it is; the message is one plain line for the user.</summary>
public sealed class AskingException : Exception
{
    public AskingException(string message)
        : base(message)
    {
    }

    public AskingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
