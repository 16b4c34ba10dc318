using System.ClientModel;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.SemanticKernel;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace ArticleBot.Model;

/// <summary>Names the failure behind an exception of the transport or of Semantic Kernel.</summary>
internal static class ModelFailures
{
    public static ModelFailure Of(Exception exception)
    {
        foreach (var cause in Causes(exception))
        {
            switch (cause)
            {
                case TimeoutRejectedException or TimeoutException:
                    return ModelFailure.TooSlow;
                case { } told when StatusOf(told) is { } status:
                    return Of(status);
                // A connection that ends before the headers; one that ends in the body is an IOException alone.
                case HttpRequestException or BrokenCircuitException:
                    return ModelFailure.Unavailable;
                case IOException:
                    return ModelFailure.BrokenOff;
            }
        }

        return ModelFailure.Unreadable;
    }

    /// <summary>What lies at the bottom of a failure, in a few words of ours or the system's: what a server wrote may hold the
    /// key.</summary>
    public static string Reason(Exception? exception)
    {
        if (Causes(exception).Select(StatusOf).FirstOrDefault(status => status is not null) is { } status)
            return string.Create(CultureInfo.InvariantCulture, $"status {(int)status}");
        return Causes(exception).LastOrDefault() switch
        {
            null => "no exception",
            (SocketException or TimeoutRejectedException) and var cause => cause.Message,
            var cause => cause.GetType().Name,
        };
    }

    private static IEnumerable<Exception> Causes(Exception? exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
            yield return cause;
    }

    private static HttpStatusCode? StatusOf(Exception cause) => cause switch
    {
        HttpOperationException failed => failed.StatusCode,
        ClientResultException { Status: > 0 } failed => (HttpStatusCode)failed.Status,
        HttpRequestException failed => failed.StatusCode,
        _ => null,
    };

    private static ModelFailure Of(HttpStatusCode status) =>
        status == HttpStatusCode.TooManyRequests ? ModelFailure.Busy
        : (int)status >= 500 ? ModelFailure.Unavailable
        : (int)status >= 400 ? ModelFailure.Refused
        // The server says that all is well; what it sent cannot be read.
        : ModelFailure.Unreadable;
}
