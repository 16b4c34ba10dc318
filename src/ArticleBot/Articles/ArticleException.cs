namespace ArticleBot.Articles;

/// <summary>An article cannot be read; the message is one line that names the file and what is wrong with it.</summary>
public sealed class ArticleException : Exception
{
    public ArticleException(string message)
        : base(message)
    {
    }

    public ArticleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
