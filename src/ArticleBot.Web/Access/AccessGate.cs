using System.Net;
using System.Security.Cryptography;
using System.Text;
using ArticleBot.Replies.Links;
using Microsoft.Extensions.Options;

namespace ArticleBot.Web.Access;

/// <summary>Lets in whom <c>Web:Access</c> allows, and nothing that another site's page sends.</summary>
internal sealed class AccessGate(RequestDelegate next, IOptions<WebOptions> options)
{
    private const string Challenge = "Basic realm=\"ArticleBot\", charset=\"UTF-8\"";
    private readonly WebOptions web = options.Value;

    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ForEverybody>() is not null)
            return next(context);
        if (!IsRead(context.Request) && IsFromElsewhere(context.Request))
            return RefuseAsync(context, StatusCodes.Status403Forbidden, "A page of another site may not send this.");
        return web.Access switch
        {
            WebAccess.Local when IsLocal(context) => next(context),
            WebAccess.Local => RefuseAsync(context, StatusCodes.Status403Forbidden, "Only this machine may use the bot (Web:Access)."),
            WebAccess.Open when !NeedsToken(context) => next(context),
            _ => HasToken(context.Request) ? next(context) : AskForTokenAsync(context),
        };
    }

    private static bool NeedsToken(HttpContext context) => context.GetEndpoint()?.Metadata is { } marks
        && (marks.GetMetadata<AddsArticles>() is not null || marks.GetMetadata<ForOperators>() is not null);

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    // Browsers say where a request comes from; programs say nothing.
    private static bool IsFromElsewhere(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is [{ } site])
            return site is not ("same-origin" or "none");
        return request.Headers.Origin is [{ } origin]
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority == request.Host.Value);
    }

    // A name that only seems to be this machine's would let a page of the web read what is here.
    private static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded")
        && context.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]";

    private bool HasToken(HttpRequest request) =>
        web.Token.Length > 0 && TokenIn(request) is { } token && CryptographicOperations.FixedTimeEquals(Hash(token), Hash(web.Token));

    private static string? TokenIn(HttpRequest request)
    {
        if (request.Headers.Authorization is not [{ } words])
            return null;
        var (scheme, value) = words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var gap
            ? (words[..gap], words[(gap + 1)..].Trim()) : (words, "");
        return scheme.ToUpperInvariant() switch
        {
            "BEARER" => value,
            "BASIC" => Password(value),
            _ => null,
        };
    }

    // A browser asks its user for a name and a password: the token is the password, the name is free.
    private static string? Password(string value)
    {
        var bytes = new byte[value.Length];
        if (!Convert.TryFromBase64String(value, bytes, out var length))
            return null;
        var words = Encoding.UTF8.GetString(bytes, 0, length);
        return words[(words.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    private Task AskForTokenAsync(HttpContext context)
    {
        if (web.Token.Length == 0)
            return RefuseAsync(context, StatusCodes.Status403Forbidden, "This needs the token, and Web:Token is not set.");
        context.Response.Headers.WWWAuthenticate = Challenge;
        return RefuseAsync(context, StatusCodes.Status401Unauthorized, "The token is missing or wrong.");
    }

    private static Task RefuseAsync(HttpContext context, int status, string reason) => StatusReply.WriteAsync(context, status, reason);
}
