using System.Net;
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

    private static ModelFailure Of(HttpStatusCode status) =>
        (int)status >= 500 ? ModelFailure.Unavailable
        : (int)status >= 400 ? ModelFailure.Refused
        // The server says that all is well; what it sent cannot be read.
        : ModelFailure.Unreadable;
}
