using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Checking;
using ArticleBot.Library;
using Microsoft.AspNetCore.Diagnostics;

namespace ArticleBot.Web.Responses;

/// <summary>Turns what went wrong into a status and one line; what nobody foresaw goes to the log, and its words to nobody else.</summary>
internal sealed partial class FailureReply(ILogger<FailureReply> log) : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var (status, reason) = exception switch
        {
            RequestException request => (request.Status, request.Message),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } large => (large.StatusCode, "That is too large."),
            BadHttpRequestException bad => (bad.StatusCode, "The request cannot be read."),
            ArticleException or AskingException or CheckingException => (StatusCodes.Status400BadRequest, exception.Message),
            LibraryFullException => (StatusCodes.Status507InsufficientStorage, exception.Message),
            StoreException => (StatusCodes.Status503ServiceUnavailable, exception.Message),
            _ => (StatusCodes.Status500InternalServerError, "Something went wrong here; the log says what."),
        };
        if (status == StatusCodes.Status500InternalServerError)
            LogFailed(exception);
        await StatusReply.WriteAsync(httpContext, status, reason);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed")]
    private partial void LogFailed(Exception exception);
}
