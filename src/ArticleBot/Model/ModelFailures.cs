using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.SemanticKernel;
using Polly.Timeout;

namespace ArticleBot.Model;

/// <summary>Names the failure behind an exception of the transport or of Semantic Kernel.</summary>
internal static class ModelFailures
{
    public static ModelFailure Of(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case TimeoutRejectedException:
                    return ModelFailure.TooSlow;
                case HttpOperationException { StatusCode: { } status }:
                    return Of(status);
                case HttpRequestException { StatusCode: { } status }:
                    return Of(status);
                case HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError }:
                case Polly.CircuitBreaker.BrokenCircuitException:
                    return ModelFailure.Unavailable;
            }
        }

        return ModelFailure.Unreadable;
    }

    /// <summary>What lies at the bottom of a failure, in a few words of ours or the system's: what a server wrote may hold the key.</summary>
    public static string Reason(Exception? exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is HttpOperationException { StatusCode: { } status })
                return string.Create(CultureInfo.InvariantCulture, $"status {(int)status}");
        }

        return exception?.GetBaseException() switch
        {
            null => "no exception",
            SocketException or TimeoutRejectedException => exception.GetBaseException().Message,
            var cause => cause.GetType().Name,
        };
    }

    private static ModelFailure Of(HttpStatusCode status) =>
        (int)status >= 500 ? ModelFailure.Unavailable
        : (int)status >= 400 ? ModelFailure.Refused
        // The server says that all is well; what it sent cannot be read.
        : ModelFailure.Unreadable;
}
