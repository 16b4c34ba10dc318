namespace ArticleBot.Web.Responses;

/// <summary>A request that cannot be done as it is; the message is one line for whoever sent it.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="message">What is wrong.</param>
internal sealed class RequestException(int status, string message) : Exception(message)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>A request that says something wrong.</summary>
    public static RequestException Bad(string message) => new(StatusCodes.Status400BadRequest, message);

    /// <summary>A request for what there is not.</summary>
    public static RequestException Missing(string message) => new(StatusCodes.Status404NotFound, message);
}
