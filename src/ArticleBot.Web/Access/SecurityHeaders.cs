namespace ArticleBot.Web.Access;

/// <summary>
/// Tells browsers what a page may do: nothing but show itself with this site's one stylesheet and one script, which asks this site
/// alone. No other script runs, whatever an article, a question or a model says; no other site may frame or read a page, and none
/// learns what was asked.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        // Set at the last moment: what writes an error clears the headers before.
        context.Response.OnStarting(() =>
        {
            Set(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (headers.CacheControl.Count == 0)
            headers.CacheControl = "private, no-cache";
        if (context.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000";
    }
}
