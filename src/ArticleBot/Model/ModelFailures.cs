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
        foreach (var cause in Causes(exception))
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

    /// <summary>What lies at the bottom of a failure, in a few words of ours or the system's: what a server wrote may hold the
    /// key.</summary>
    public static string Reason(Exception? exception)
    {
        if (Causes(exception).OfType<HttpOperationException>().FirstOrDefault(cause => cause.StatusCode is not null) is { } told)
            return string.Create(CultureInfo.InvariantCulture, $"status {(int)told.StatusCode!}");
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

    private static ModelFailure Of(HttpStatusCode status) =>
        status == HttpStatusCode.TooManyRequests ? ModelFailure.Busy
        : (int)status >= 500 ? ModelFailure.Unavailable
        : (int)status >= 400 ? ModelFailure.Refused
        // The server says that all is well; what it sent cannot be read.
        : ModelFailure.Unreadable;
}
