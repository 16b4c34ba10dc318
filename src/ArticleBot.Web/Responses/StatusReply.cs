using ArticleBot.Web.Pages;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace ArticleBot.Web.Responses;

/// <summary>Says that something did not work: a problem (RFC 9457) to programs, a page to readers.</summary>
internal static class StatusReply
{
    /// <summary>Where programs call.</summary>
    public const string ApiPath = "/api";

    /// <summary>Fills a reply that has a status and no words.</summary>
    public static Task WriteAsync(StatusCodeContext status)
    {
        var code = status.HttpContext.Response.StatusCode;
        return WriteAsync(status.HttpContext, code, code switch
        {
            StatusCodes.Status404NotFound => "There is no such page.",
            StatusCodes.Status405MethodNotAllowed => "That cannot be done here.",
            StatusCodes.Status413PayloadTooLarge => "That is too large.",
            StatusCodes.Status504GatewayTimeout => "That took too long. Please ask again.",
            _ => $"{ReasonPhrases.GetReasonPhrase(code)}.",
        });
    }

    /// <summary>Writes a status with one line that says why.</summary>
    public static Task WriteAsync(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        return Of(context, status, reason).ExecuteAsync(context);
    }

    /// <summary>A status with one line that says why.</summary>
    public static IResult Of(HttpContext context, int status, string reason) => IsOfApi(context.Request)
        ? TypedResults.Problem(reason, statusCode: status)
        : new RazorComponentResult<MessagePage>(new { Message = reason }) { StatusCode = status };

    private static bool IsOfApi(HttpRequest request) => request.Path.StartsWithSegments(ApiPath, StringComparison.Ordinal);
}
